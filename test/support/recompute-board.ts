import {
  awardPrizes,
  rankEntries,
  scoreEntry,
  type BoardPolicy,
  type EntryMark,
  type EntryStatus,
  type LedgerRow,
  type RankedEntry,
  type ResultRules,
  type Scoring,
} from '@jiangsai/shared';

/** What follows from the ledger about one row of a board; names are not in the ledger. */
export interface RecomputedRow {
  readonly entry: string;
  readonly number: string | null;
  readonly place: number | null;
  readonly tied: boolean;
  readonly total: string | null;
  readonly components: Readonly<Record<string, string>>;
  readonly prize: string | null;
}

interface LedgerEntry {
  readonly id: string;
  readonly skill: string;
  readonly unit: string | null;
  readonly number: string | null;
  readonly division: string;
  readonly status: EntryStatus;
  readonly review: string;
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
    if (act === 'marking/mark') this.takeMark(body as unknown as LedgerMark);
  }

  board(): RecomputedRow[] {
    if (this.policy === 'hidden') return [];
    return this.policy === 'frozen' ? this.pinned : this.rowsNow(this.policy === 'live');
  }

  private takeSkillAct(act: string, body: object): void {
    const told = body as { scoring?: Scoring; rules?: ResultRules; policy?: BoardPolicy };
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
    const ranked = approved.map(({ id, division, status }): RankedEntry => ({
      id,
      division,
      status,
      score: scoreEntry(this.scoring, [...(this.marks.get(id)?.values() ?? [])]),
    }));
    const official = rankEntries(ranked);
    const { prizes } = awardPrizes(official, this.rules.prizes ?? [], approved);
    const shown = running ? rankEntries(ranked, {}, { running: true }) : official;
    const started = new Set(ranked.filter(({ score }) => score.started).map(({ id }) => id));
    return shown
      .flatMap(({ standings }) => standings)
      .map(({ entry, place, tied, total, components, note }) => {
        const silent = note === 'incomplete' && !started.has(entry);
        return {
          entry,
          number: this.entries.get(entry)?.number ?? null,
          place,
          tied,
          total: silent ? null : total,
          components: silent ? {} : components,
          prize: running ? null : (prizes.get(entry) ?? null),
        };
      })
      .sort((a, b) => (a.entry < b.entry ? -1 : 1));
  }
}
