import {
  publishBoard,
  Refusal,
  scoreEntry,
  type Actor,
  type BoardPolicy,
  type Done,
  type EntryMark,
  type Problem,
  type ResultsView,
  type SkillView,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { BoardService } from '../board/index.js';
import { boardOf, schemeOf, SkillsService, type SkillEntity } from '../competitions/index.js';
import { LedgerService } from '../ledger/index.js';
import { requireRight } from '../platform/auth/index.js';
import { Database, type Store, type Transaction } from '../platform/database/index.js';
import { problemView } from '../platform/http/index.js';
import { EntriesService, UnitsService } from '../registration/index.js';
import { resultsView } from './results-view.js';
import { ScoresRepository } from './scores.repository.js';
import { SkillFacts } from './skill-facts.js';

@Injectable()
export class ResultsService {
  constructor(
    private readonly database: Database,
    private readonly scores: ScoresRepository,
    private readonly skills: SkillsService,
    private readonly entries: EntriesService,
    private readonly units: UnitsService,
    private readonly boards: BoardService,
    private readonly ledger: LedgerService,
  ) {}

  /** One entry has other marks: its score, the standings and what the public may see of them follow. */
  async entryMarked(tx: Transaction, skill: SkillEntity, entry: string, marks: readonly EntryMark[]): Promise<void> {
    await this.scores.save(tx, skill.id, entry, scoreEntry(schemeOf(skill), marks));
    await this.republish(tx, skill);
  }

  /** Puts what the policy lets through on the board. */
  async republish(tx: Transaction, skill: SkillEntity): Promise<void> {
    if (skill.scheme === null) return;
    const facts = await this.facts(tx, skill);
    await this.boards.publish(tx, boardOf(skill.id), (shown) => publishBoard(skill.policy, facts, shown));
  }

  async view(actor: Actor, competition: string, id: string, language: 'zh-CN' | 'en'): Promise<ResultsView> {
    requireRight(actor, 'results/read', { competition, skill: id });
    const { committed } = this.database;
    const skill = await this.skills.getIn(committed, competition, id);
    const facts = await this.facts(committed, skill);
    const blockers = blockersOf(skill, facts).map((problem) => problemView(problem, language));
    return resultsView(facts, await this.entries.approved(committed, id), blockers);
  }

  /** Switches what the audience may see. */
  setPolicy(
    actor: Actor,
    command: string,
    competition: string,
    id: string,
    policy: BoardPolicy,
  ): Promise<Done<SkillView>> {
    requireRight(actor, 'board/set-policy', { competition, skill: id });
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'board/set-policy',
      request: { id, policy },
      effect: async (tx) => {
        const skill = await this.skills.switchPolicy(tx, await this.skills.getIn(tx, competition, id), policy);
        if (policy !== 'hidden') schemeOf(skill);
        await this.republish(tx, skill);
        return { object: `skill/${id}`, body: { policy }, answer: await this.skills.view(tx, skill) };
      },
    });
  }

  /** Makes the standings final. Refused with everything that stands against it. */
  publish(actor: Actor, command: string, competition: string, id: string, version: number): Promise<Done<SkillView>> {
    requireRight(actor, 'results/publish', { competition });
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'results/publish',
      request: { id, version },
      effect: async (tx) => {
        const skill = await this.skills.getIn(tx, competition, id);
        const facts = await this.facts(tx, skill);
        const [first, ...more] = blockersOf(skill, facts);
        if (first) throw new Refusal(first.code, first.params, undefined, [first, ...more]);
        await this.ledger.assertSound(tx, competition);
        const published = await this.skills.step(tx, skill, version, 'publish');
        await this.republish(tx, published);
        const body = { standings: facts.official(), prizes: Object.fromEntries(facts.prizes()) };
        return { object: `skill/${id}`, body, answer: await this.skills.view(tx, published) };
      },
    });
  }

  async facts(store: Store, skill: SkillEntity): Promise<SkillFacts> {
    const entries = await this.entries.approved(store, skill.id);
    const units = await this.units.byId(store, skill.competition);
    return new SkillFacts(
      schemeOf(skill),
      entries,
      units,
      await this.scores.bySkill(store, skill.id),
      skill.rules.prizes ?? [],
    );
  }
}

function blockersOf(skill: SkillEntity, facts: SkillFacts): Problem[] {
  const problems: Problem[] = [];
  if (skill.phase === 'setup' || skill.phase === 'marking') problems.push({ code: 'results/marking-not-closed' });
  const official = facts.official();
  const incomplete = official.flatMap(({ standings }) => standings).filter(({ note }) => note === 'incomplete').length;
  if (official.some(({ complete }) => !complete))
    problems.push({ code: 'results/entries-incomplete', params: { count: incomplete } });
  const { undecided } = facts.awarded();
  if (undecided.length > 0) problems.push({ code: 'results/ties-undecided', params: { count: undecided.length } });
  return problems;
}
