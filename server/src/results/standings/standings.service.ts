import {
  needsField,
  publishBoard,
  scoreEntry,
  scoreField,
  type EntryMark,
  type EntryScore,
  type Penalty,
  type Scoring,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { BoardService } from '../../board/index.js';
import {
  boardOf,
  CompetitionsService,
  schemeOf,
  type SkillEntity,
  type WantedRules,
} from '../../competitions/index.js';
import type { Store, Transaction } from '../../platform/database/index.js';
import { EntriesService, UnitsService } from '../../registration/index.js';
import { DecisionsRepository } from '../decisions/decisions.repository.js';
import { PenaltiesRepository } from '../penalties/penalties.repository.js';
import { ScoresRepository } from './scores.repository.js';
import { SkillFacts } from './skill-facts.js';
import { SkillMarks } from './skill-marks.js';

/** Keeps scores, standings and board of a skill in step with its marks, penalties, decisions and rules. */
@Injectable()
export class StandingsService {
  constructor(
    private readonly scores: ScoresRepository,
    private readonly penalties: PenaltiesRepository,
    private readonly decisions: DecisionsRepository,
    private readonly marks: SkillMarks,
    private readonly competitions: CompetitionsService,
    private readonly entries: EntriesService,
    private readonly units: UnitsService,
    private readonly boards: BoardService,
  ) {}

  /** One entry has other marks (all it has now are given): what follows from them follows. */
  async entryMarked(tx: Transaction, skill: SkillEntity, entry: string, marks: readonly EntryMark[]): Promise<void> {
    const scoring = schemeOf(skill);
    // Points by place move with each number of the others.
    if (needsField(scoring)) await this.rescore(tx, skill);
    else await this.scoreOne(tx, skill, entry, marks);
    await this.republish(tx, skill);
  }

  /** Penalties of an entry were given or taken back. */
  async entryPenalised(tx: Transaction, skill: SkillEntity, entry: string): Promise<void> {
    const marks = await this.marks.marking.marksOf(tx, skill.id);
    await this.entryMarked(tx, skill, entry, marks.get(entry) ?? []);
  }

  /** Entries came, or their division, status or facts changed. */
  async entriesChanged(tx: Transaction, skill: SkillEntity): Promise<void> {
    if (skill.scheme && skill.phase !== 'setup' && needsField(skill.scheme)) await this.rescore(tx, skill);
    await this.republish(tx, skill);
  }

  /** Puts what the policy lets through on the board. */
  async republish(tx: Transaction, skill: SkillEntity): Promise<void> {
    if (skill.scheme === null) return;
    const facts = await this.facts(tx, skill);
    await this.boards.publish(tx, boardOf(skill.id), (shown) => publishBoard(skill.policy, facts, shown));
  }

  /** Every score from scratch. */
  async rescore(tx: Transaction, skill: SkillEntity): Promise<void> {
    await this.scores.save(tx, skill.id, await this.scoresUnder(tx, skill.id, schemeOf(skill)));
  }

  /** The scores that the marks would make under a scheme. */
  async scoresUnder(store: Store, skill: string, scoring: Scoring): Promise<Map<string, EntryScore>> {
    const marks = await this.marks.marking.marksOf(store, skill);
    const penalties = await this.penalties.standing(store, skill);
    const entries = await this.entries.approved(store, skill);
    return scoreField(
      scoring,
      entries.map(({ id, division, status }) => ({
        id,
        division,
        status,
        marks: marks.get(id) ?? [],
        penalties: penalties.get(id) ?? noPenalties,
      })),
    );
  }

  async facts(store: Store, skill: SkillEntity): Promise<SkillFacts> {
    return new SkillFacts({
      rules: skill.rules,
      scoring: schemeOf(skill),
      scores: await this.scores.bySkill(store, skill.id),
      ...(await this.surroundings(store, skill)),
    });
  }

  /** What other rules would make of the present marks, which must be valid under their scheme. */
  async factsUnder(store: Store, skill: SkillEntity, { rules, scoring }: WantedRules): Promise<SkillFacts> {
    return new SkillFacts({
      rules,
      scoring: scoring ?? schemeOf(skill),
      scores: scoring ? await this.scoresUnder(store, skill.id, scoring) : await this.scores.bySkill(store, skill.id),
      ...(await this.surroundings(store, skill)),
    });
  }

  /** Scores are derived: whatever has none though marking was opened gets them again. */
  async restore(tx: Transaction, skill: SkillEntity): Promise<void> {
    if (skill.scheme && !(await this.scores.existAny(tx, skill.id))) await this.rescore(tx, skill);
  }

  /** What rules look at beside the scores. */
  private async surroundings(store: Store, { id, competition }: SkillEntity) {
    const approved = await this.entries.approved(store, id);
    const units = await this.units.byId(store, competition);
    const decisions = (await this.decisions.list(store, id)).map(({ decision }) => decision);
    const { tier } = await this.competitions.get(store, competition);
    return { approved, units, decisions, tier };
  }

  private async scoreOne(
    tx: Transaction,
    skill: SkillEntity,
    entry: string,
    marks: readonly EntryMark[],
  ): Promise<void> {
    const penalties = await this.penalties.standing(tx, skill.id, entry);
    const score = scoreEntry(schemeOf(skill), marks, penalties.get(entry) ?? noPenalties);
    await this.scores.save(tx, skill.id, new Map([[entry, score]]));
  }
}

const noPenalties: readonly Penalty[] = [];
