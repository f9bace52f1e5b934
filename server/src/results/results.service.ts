import {
  placeField,
  Refusal,
  undecidedGroups,
  type Actor,
  type BoardPolicy,
  type Done,
  type EntryExplanation,
  type Language,
  type Problem,
  type ResultsView,
  type SkillView,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/index.js';
import { schemeOf, SkillsService, type SkillEntity, type SkillRequest } from '../competitions/index.js';
import { LedgerService } from '../ledger/index.js';
import { requireRight } from '../platform/auth/index.js';
import { Database } from '../platform/database/index.js';
import { problemView } from '../platform/http/index.js';
import { EntriesService } from '../registration/index.js';
import { PenaltiesRepository } from './penalties/penalties.repository.js';
import { entryExplanation } from './standings/entry-explanation.js';
import { resultsView } from './standings/results-view.js';
import type { SkillFacts } from './standings/skill-facts.js';
import { SkillMarks } from './standings/skill-marks.js';
import { StandingsService } from './standings/standings.service.js';

@Injectable()
export class ResultsService {
  constructor(
    private readonly database: Database,
    private readonly standings: StandingsService,
    private readonly marks: SkillMarks,
    private readonly penalties: PenaltiesRepository,
    private readonly skills: SkillsService,
    private readonly entries: EntriesService,
    private readonly accounts: AccountsService,
    private readonly ledger: LedgerService,
  ) {}

  async view(actor: Actor, competition: string, id: string, language: Language): Promise<ResultsView> {
    requireRight(actor, 'results/read', { competition, skill: id });
    const { committed } = this.database;
    const skill = await this.skills.getIn(committed, competition, id);
    const facts = await this.standings.facts(committed, skill);
    const blockers = blockersOf(skill, facts).map((problem) => problemView(problem, language));
    return resultsView(facts, await this.entries.approved(committed, id), blockers);
  }

  /** How one entry's result comes about: its total down to each judge's mark, its place, its prize and the cut lines. */
  async explain(actor: Actor, competition: string, id: string, entry: string): Promise<EntryExplanation> {
    requireRight(actor, 'results/read', { competition, skill: id });
    const { committed } = this.database;
    const skill = await this.skills.getIn(committed, competition, id);
    const facts = await this.standings.facts(committed, skill);
    const approved = await this.entries.approved(committed, id);
    const all = await this.marks.marking.marksOf(committed, id);
    const marks = all.get(entry) ?? [];
    const penalties = (await this.penalties.standing(committed, id, entry)).get(entry) ?? [];
    const division = approved.find((one) => one.id === entry)?.division;
    const rivals = approved.filter((one) => one.division === division);
    const field = placeField(
      schemeOf(skill),
      rivals.map((one) => ({ ...one, marks: all.get(one.id) ?? [] })),
    );
    const judges = await this.accounts.people(committed, [...new Set(marks.flatMap(({ judge }) => judge ?? []))]);
    return entryExplanation(facts, approved, entry, { marks, penalties, field, judges });
  }

  /** Switches what the audience may see. */
  setPolicy({ actor, command, competition, skill: id }: SkillRequest, policy: BoardPolicy): Promise<Done<SkillView>> {
    requireRight(actor, 'board/set-policy', { competition, skill: id });
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'board/set-policy',
      request: { id, policy },
      effect: async (tx) => {
        const skill = await this.skills.switchPolicy(tx, await this.skills.getIn(tx, competition, id), policy);
        if (policy !== 'hidden') schemeOf(skill);
        await this.standings.republish(tx, skill);
        return { object: `skill/${id}`, body: { policy }, answer: await this.skills.view(tx, skill) };
      },
    });
  }

  /** Makes the standings final. Refused with everything that stands against it. */
  publish({ actor, command, competition, skill: id }: SkillRequest, version: number): Promise<Done<SkillView>> {
    requireRight(actor, 'results/publish', { competition });
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'results/publish',
      request: { id, version },
      effect: async (tx) => {
        const skill = await this.skills.getIn(tx, competition, id);
        const facts = await this.standings.facts(tx, skill);
        const [first, ...more] = blockersOf(skill, facts);
        if (first) throw new Refusal(first.code, first.params, undefined, [first, ...more]);
        await this.ledger.assertSound(tx, competition);
        const published = await this.skills.step(tx, skill, version, 'publish');
        await this.standings.republish(tx, published);
        return { object: `skill/${id}`, body: publishedBody(facts), answer: await this.skills.view(tx, published) };
      },
    });
  }
}

/** What the ledger keeps of the results that were made final. */
function publishedBody(facts: SkillFacts): object {
  const { prizes, honours, promotions, qualified } = facts.results;
  return {
    standings: facts.official(),
    prizes: Object.fromEntries(prizes.prizes),
    honours: Object.fromEntries(honours),
    promotions: Object.fromEntries(promotions),
    ...(qualified && { qualified: qualified.map(({ division, qualified: entries }) => ({ division, entries })) }),
  };
}

function blockersOf(skill: SkillEntity, facts: SkillFacts): Problem[] {
  const problems: Problem[] = [];
  if (skill.phase === 'setup' || skill.phase === 'marking') problems.push({ code: 'results/marking-not-closed' });
  const official = facts.official();
  const incomplete = official.flatMap(({ standings }) => standings).filter(({ note }) => note === 'incomplete').length;
  if (official.some(({ complete }) => !complete))
    problems.push({ code: 'results/entries-incomplete', params: { count: incomplete } });
  const undecided = undecidedGroups(facts.results).length;
  if (undecided > 0) problems.push({ code: 'results/ties-undecided', params: { count: undecided } });
  return problems;
}
