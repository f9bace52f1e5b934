import {
  rankEntries,
  scoreField,
  skillResults,
  type BoardPolicy,
  type DecidedBy,
  type Decision,
  type EntryFacts,
  type EntryMark,
  type LedgerRow,
  type Penalty,
  type ResultRules,
  type Scoring,
} from '@jiangsai/shared';

/** What follows from the ledger about one row of a board; names are not in the ledger. */
export interface RecomputedRow {
  readonly entry: string;
  readonly number: string | null;
  readonly place: number | null;
  readonly tied: boolean;
  readonly decidedBy: DecidedBy | null;
  readonly total: string | null;
  readonly components: Readonly<Record<string, string>>;
  readonly prize: string | null;
}

interface LedgerEntry extends EntryFacts {
  readonly skill: string;
  readonly number: string | null;
  readonly review: string;
}

interface LedgerPenalty extends Penalty {
  readonly entry: string;
}

interface LedgerMark {
  readonly entry: string;
  readonly aspect: string;
  readonly judge: string;
  readonly value: string | null;
}

/** The rows of a skill's board, from nothing but the acts in its competition's ledger. Sorted by entry. */
export function recomputeBoard(rows: readonly LedgerRow[], skill: string): RecomputedRow[] {
  const facts = new LedgerFacts(skill);
  for (const row of rows) facts.take(row);
  return facts.board();
}

/** The marks that stand, `entry aspect judge` → value. */
export function standingMarks(rows: readonly LedgerRow[]): Map<string, string> {
  const marks = new Map<string, string>();
  for (const { act, body } of rows) {
    if (act !== 'marking/mark') continue;
    const { entry, aspect, judge, value } = body as unknown as LedgerMark;
    if (value === null) marks.delete(`${entry} ${aspect} ${judge}`);
    else marks.set(`${entry} ${aspect} ${judge}`, value);
  }
  return marks;
}

class LedgerFacts {
  private readonly entries = new Map<string, LedgerEntry>();
  private readonly marks = new Map<string, Map<string, EntryMark>>();
  private scoring: Scoring = {};
  private rules: ResultRules = {};
  private readonly penalties = new Map<string, LedgerPenalty>();
  private readonly decisions: Decision[] = [];
  private policy: BoardPolicy = 'hidden';
  private pinned: RecomputedRow[] = [];

  constructor(private readonly skill: string) {}

  take({ act, object, body }: LedgerRow): void {
    if (object === `skill/${this.skill}`) this.takeSkillAct(act, body as object);
    if (act === 'entry/register')
      for (const entry of (body as unknown as { entries: LedgerEntry[] }).entries) this.entries.set(entry.id, entry);
    else if (act === 'entry/remove') this.entries.delete(object.replace('entry/', ''));
    else if (object.startsWith('entry/'))
      this.entries.set(object.replace('entry/', ''), body as unknown as LedgerEntry);
    if (act === 'penalty/give') this.penalties.set(object, body as unknown as LedgerPenalty);
    if (act === 'penalty/take-back') this.penalties.delete(object);
    if (act === 'marking/mark') this.takeMark(body as unknown as LedgerMark);
  }

  board(): RecomputedRow[] {
    if (this.policy === 'hidden') return [];
    return this.policy === 'frozen' ? this.pinned : this.rowsNow(this.policy === 'live');
  }

  private takeSkillAct(act: string, body: object): void {
    const told = body as { scoring?: Scoring; rules?: ResultRules; policy?: BoardPolicy; decision?: Decision };
    if (act === 'rules/propose') return;
    if (told.decision) this.decisions.push(told.decision);
    if (told.scoring) this.scoring = told.scoring;
    if (told.rules) this.rules = told.rules;
    if (act === 'results/publish') this.policy = 'final';
    if (act !== 'board/set-policy' || !told.policy) return;
    if (told.policy === 'frozen') this.pinned = this.board();
    this.policy = told.policy;
  }

  private takeMark({ entry, aspect, judge, value }: LedgerMark): void {
    const marks = this.marks.get(entry) ?? new Map<string, EntryMark>();
    if (value === null) marks.delete(`${aspect} ${judge}`);
    else marks.set(`${aspect} ${judge}`, { aspect, judge, value });
    this.marks.set(entry, marks);
  }

  private rowsNow(running: boolean): RecomputedRow[] {
    const approved = [...this.entries.values()].filter(
      ({ skill, review }) => skill === this.skill && review === 'approved',
    );
    const fields = approved.map(({ id, division, status }) => ({
      id,
      division,
      status,
      marks: [...(this.marks.get(id)?.values() ?? [])],
      penalties: [...this.penalties.values()].filter(({ entry }) => entry === id),
    }));
    const scores = scoreField(this.scoring, fields);
    const ranked = approved.flatMap((entry) => {
      const score = scores.get(entry.id);
      return score ? [{ ...entry, score }] : [];
    });
    const { decisions } = this;
    const results = skillResults({ ...this.rules, scoring: this.scoring }, ranked, { decisions });
    const { prizes } = results.prizes;
    const shown = running ? rankEntries(ranked, this.rules.ranking, { running, decisions }) : results.divisions;
    const started = new Set(ranked.filter(({ score }) => score.started).map(({ id }) => id));
    return shown
      .flatMap(({ standings }) => standings)
      .map(({ entry, place, tied, decidedBy, total, components, note }) => {
        const silent = note === 'incomplete' && !started.has(entry);
        return {
          entry,
          number: this.entries.get(entry)?.number ?? null,
          place,
          tied,
          decidedBy,
          total: silent ? null : total,
          components: silent ? {} : components,
          prize: running ? null : (prizes.get(entry) ?? null),
        };
      })
      .sort((a, b) => (a.entry < b.entry ? -1 : 1));
  }
}
