import type { PlainPackage } from '../plain/plain-package.js';
import type { PlainRecount } from '../recount-plainly.js';

/** How many packages had a feature, or met an event. */
export class Coverage {
  private readonly counts = new Map<string, number>();
  private packages = 0;

  /** What the oracle noted while it recounted one package. */
  add(events: Iterable<string>): void {
    this.packages += 1;
    this.count(events);
  }

  /** What is asked in a package added before, and what came of it. */
  addFeatures(pkg: PlainPackage, recount: PlainRecount): void {
    this.count([...featuresIn(pkg), ...outcomesIn(recount)]);
  }

  private count(names: Iterable<string>): void {
    for (const name of new Set(names)) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  toString(): string {
    const sorted = [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return [`${this.packages} packages`, ...sorted.map(([name, count]) => `${count}\t${name}`)].join('\n');
  }
}

/** Every key of a rule that is used, and every word that it is given. */
function* featuresIn(value: unknown, path = ''): Generator<string> {
  if (Array.isArray(value)) {
    yield `${path}${value.length === 0 ? ' []' : ''}`;
    for (const item of value) yield* featuresIn(item, path);
  } else if (typeof value === 'object' && value !== null) {
    const rule: unknown =
      (value as { rule?: unknown; method?: unknown }).rule ?? (value as { method?: unknown }).method;
    const name = typeof rule === 'string' ? `${path} ${rule}` : path;
    for (const [key, inside] of Object.entries(value)) yield* featuresIn(inside, nameOf(name, key));
  } else {
    yield words.has(path.split('.').at(-1) ?? '') ? `${path} = ${String(value)}` : path;
  }
}

const words = new Set([
  ...[
    'kind',
    'mode',
    'digits',
    'unit',
    'side',
    'count',
    'best',
    'whenShort',
    'veto',
    'order',
    'whenStillTied',
    'status',
  ],
  ...['base', 'tieAtCut', 'rounding', 'per', 'divideBy', 'value', 'unlessHeld', 'countSelectionOnly', 'high', 'low'],
]);

/** What is keyed by ids counts as one. */
function nameOf(path: string, key: string): string {
  const step = /\.(points|minComponents)$/.test(path) ? '*' : key;
  return path === '' ? step : `${path}.${step}`;
}

function* outcomesIn({ skills, delegations }: PlainRecount): Generator<string> {
  for (const { divisions } of skills) {
    yield `outcome ${divisions.length} divisions`;
    for (const { complete, standings, undecided, qualified } of divisions) {
      yield `outcome complete ${complete}`;
      if (qualified) yield `outcome qualified ${qualified.length > 0 ? 'some' : 'none'}`;
      for (const { what } of undecided) yield `outcome undecided ${what}`;
      for (const standing of standings) {
        yield `outcome note ${standing.note}`;
        if (standing.tied) yield 'outcome place tied';
        if (standing.prize !== null) yield 'outcome prize';
        if (standing.honours.length > 0) yield `outcome ${standing.honours.length} honours`;
        if (standing.promotion !== null) yield 'outcome promotion';
        if (standing.scaled !== null) yield 'outcome scaled';
      }
    }
  }
  for (const { tied, points, prize } of delegations) {
    if (tied) yield 'outcome delegations tied';
    if (points !== '0') yield 'outcome delegation with points';
    if (prize !== null) yield 'outcome delegation prize';
  }
}
