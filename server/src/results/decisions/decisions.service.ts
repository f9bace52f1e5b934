import {
  canonicalJson,
  checkDecision,
  compareResults,
  Refusal,
  toJson,
  undecidedGroups,
  type Actor,
  type Decision,
  type DecisionView,
  type Done,
  type NewDecision,
  type SkillResults,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { SkillsService, type SkillEntity, type SkillRequest } from '../../competitions/index.js';
import { LedgerService } from '../../ledger/index.js';
import { requireRight } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { newId } from '../../platform/ids.js';
import type { SkillFacts } from '../standings/skill-facts.js';
import { StandingsService } from '../standings/standings.service.js';
import type { DecisionEntity } from './decision.entity.js';
import { DecisionsRepository } from './decisions.repository.js';

/** What people decide about ties once marking is closed. The last decision on a group holds. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionsRepository,
    private readonly standings: StandingsService,
    private readonly skills: SkillsService,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, competition: string, id: string): Promise<DecisionView[]> {
    requireRight(actor, 'decision/read', { competition, skill: id });
    const { committed } = this.database;
    const skill = await this.skills.getIn(committed, competition, id);
    const made = await this.decisions.list(committed, id);
    if (made.length === 0) return [];
    const facts = await this.standings.facts(committed, skill);
    return made.map((decision) => view(decision, holds(facts, made, decision)));
  }

  /** Refused when it changes nothing: it is on no group that waits, or not on exactly that group. */
  record({ actor, command, competition, skill: id }: SkillRequest, wanted: NewDecision): Promise<Done<DecisionView>> {
    requireRight(actor, 'decision/record', { competition, skill: id });
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'decision/record',
      request: { id, ...wanted },
      effect: async (tx) => {
        const skill = await this.skills.getIn(tx, competition, id);
        if (skill.phase !== 'closed') throw new Refusal('skill/phase-wrong', { phase: skill.phase });
        const facts = await this.standings.facts(tx, skill);
        const decision = decisionOf(wanted, skill, facts, actor);
        const made = await this.decisions.list(tx, id);
        const row: DecisionEntity = {
          id: newId('d'),
          skill: id,
          position: made.length + 1,
          decision,
          decidedBy: actor.account,
          decidedAt: this.clock.now(),
        };
        if (!holds(facts, [...made, row], row)) throw new Refusal('decision/no-effect');
        await this.decisions.insert(tx, row);
        await this.standings.republish(tx, skill);
        return { object: `skill/${id}`, body: { decision }, answer: view(row, true) };
      },
    });
  }
}

/** The decision as the rules read it: who decided, and for a draw the seed that was committed to when marking opened. */
function decisionOf(wanted: NewDecision, { drawSeed }: SkillEntity, facts: SkillFacts, actor: Actor): Decision {
  if (wanted.kind === 'draw' && drawSeed === null) throw new Refusal('decision/no-draw');
  const told = wanted.kind === 'draw' ? { seed: drawSeed } : { by: actor.account };
  const { decision, problems } = checkDecision(
    { ...wanted, ...told },
    facts.scored.map((entry) => entry.id),
  );
  if (!decision) throw new Refusal('request/invalid', {}, undefined, problems);
  return decision;
}

/** Whether results would be others without it. */
function holds(facts: SkillFacts, made: readonly DecisionEntity[], { id }: DecisionEntity): boolean {
  const withIt = facts.resultsWith(made.map(({ decision }) => decision));
  const without = facts.resultsWith(made.filter((other) => other.id !== id).map(({ decision }) => decision));
  return compareResults(without, withIt).length > 0 || waiting(without) !== waiting(withIt);
}

function waiting(results: SkillResults): string {
  return canonicalJson(toJson(undecidedGroups(results)));
}

function view({ id, decision, decidedBy, decidedAt }: DecisionEntity, holding: boolean): DecisionView {
  return { id, decision, by: decidedBy, at: decidedAt, holds: holding };
}
