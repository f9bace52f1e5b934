import type { Problem, RefusalCode, RefusalParams } from '../../../refusals/index.js';

/** As many problems as are told one by one. */
const mostProblems = 1000;

/** The ids that were taken, by their kind, here and in what is around. */
class Ids {
  private readonly taken = new Map<string, Set<string>>();
  private readonly doubted = new Set<string>();

  constructor(private readonly around: Ids | null) {}

  /** False when it was taken before. */
  take(kind: string, id: string): boolean {
    const ids = this.taken.get(kind) ?? new Set<string>();
    this.taken.set(kind, ids);
    return ids.size < ids.add(id).size;
  }

  doubt(kind: string): void {
    this.doubted.add(kind);
  }

  mayHave(kind: string, id: string): boolean {
    if (this.doubted.has(kind) || this.taken.get(kind)?.has(id) === true) return true;
    return this.around?.mayHave(kind, id) === true;
  }
}

/** What was found wrong: all of it counted, the first thousand told. */
class Findings {
  readonly told: Problem[] = [];
  count = 0;

  add(problem: Problem): void {
    this.count += 1;
    if (this.count <= mostProblems) this.told.push(problem);
  }
}

/** Where in an unknown value a shape stands, and the one list into which every shape puts what it finds wrong. */
export class Reading {
  private constructor(
    private readonly above: Reading | null,
    private readonly step: string,
    private readonly findings: Findings,
    private readonly ids: Ids,
  ) {}

  static start(): Reading {
    return new Reading(null, '', new Findings(), new Ids(null));
  }

  /** Such as `skills[0].marks[12].value`; empty at the top. Put together only when somebody asks: most values are sound. */
  get where(): string {
    const path = (this.above?.where ?? '') + this.step;
    return path.startsWith('.') ? path.slice(1) : path;
  }

  /** The first thousand, in the order in which they were found; then one that says how many more there are. */
  get problems(): readonly Problem[] {
    const { told, count } = this.findings;
    const more = count - told.length;
    return more === 0 ? told : [...told, { code: 'package/more-problems', params: { more } }];
  }

  /** How many problems were found so far. */
  get found(): number {
    return this.findings.count;
  }

  key(key: string): Reading {
    return new Reading(this, `.${key}`, this.findings, this.ids);
  }

  item(index: number): Reading {
    return new Reading(this, `[${index}]`, this.findings, this.ids);
  }

  /** The same place, where ids may be taken that are taken elsewhere; those from around are known still. */
  apart(): Reading {
    return new Reading(this.above, this.step, this.findings, new Ids(this.ids));
  }

  /** Notes a problem; undefined, so that a shape can return it as "nothing read". */
  refuse(code: RefusalCode, params?: RefusalParams): undefined {
    const { where } = this;
    this.findings.add({ code, ...(params && { params }), ...(where !== '' && { where }) });
  }

  /** Takes an id among its kind; a second time it is refused. */
  claim(kind: string, id: string): void {
    if (!this.ids.take(kind, id)) this.refuse('package/duplicate-id', { id });
  }

  /** Keeps an id among a kind that has no ids of its own, such as the aspects that are measured. */
  remember(kind: string, id: string): void {
    this.ids.take(kind, id);
  }

  /** Says that not every id of these kinds could be read: from here on none is unknown, so that one fault is told once. */
  doubt(kinds: readonly string[]): void {
    for (const kind of kinds) this.ids.doubt(kind);
  }

  /** Whether something of this kind has the id, as far as can be told. */
  knows(kind: string, id: string): boolean {
    return this.ids.mayHave(kind, id);
  }
}
