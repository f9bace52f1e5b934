import { checkPackage, formatRecount, recountPackage } from '@jiangsai/shared';
import { firstDifference } from './first-difference.js';
import { withoutNulls, type Note, type PlainPackage } from './plain/plain-package.js';
import { randomPackage } from './random-package.js';
import { Coverage } from './random/coverage.js';
import { shrink } from './random/shrink.js';
import { recountPlainly, writePlainly } from './recount-plainly.js';

/** What the product says otherwise than the oracle, in one line; null: they agree. */
function disagreement(pkg: PlainPackage, note?: Note): string | null {
  const { package: read, problems } = checkPackage(pkg);
  if (!read) return `refused: ${problems.map(({ code, where }) => `${code} (${where})`).join(', ')}`;
  const plain = writePlainly(recountPlainly(withoutNulls(pkg), note));
  try {
    return firstDifference(formatRecount(recountPackage(read), 'line').trimEnd(), plain);
  } catch (error) {
    return `thrown: ${String(error)}`;
  }
}

const isRefused = (found: string | null) => found?.startsWith('refused') === true;

/** Seed, difference (product instead of oracle) and the smallest package that shows one. */
function report(seed: number, found: string): string {
  const isAlike = (pkg: PlainPackage) => {
    const still = disagreement(pkg);
    return still !== null && !isRefused(still);
  };
  // Whatever is left of a refused package is likely to be refused too, for another reason.
  const smallest = isRefused(found) ? randomPackage(seed) : shrink(randomPackage(seed), isAlike);
  return `SEED=${seed} ${disagreement(smallest)}\n${JSON.stringify(smallest)}`;
}

/** Recounts so many random packages both ways; throws at the first difference. */
export function expectAgreement(from: number, count: number): Coverage {
  const coverage = new Coverage();
  for (let seed = from; seed < from + count; seed += 1) {
    const events = new Set<string>();
    const pkg = randomPackage(seed);
    const found = disagreement(pkg, (event) => events.add(event));
    if (found !== null) throw new Error(report(seed, found));
    coverage.add(events);
    if (process.env['COVERAGE']) coverage.addFeatures(pkg, recountPlainly(withoutNulls(pkg)));
  }
  if (process.env['COVERAGE']) process.stdout.write(`${coverage.toString()}\n`);
  return coverage;
}

/** What decides about a prize or a place in difficult cases; agreement means little where it never happens. */
export const difficult = [
  ...['place manual decided', 'place manual undecided', 'place draw decided', 'place draw undecided'],
  ...['tie at cut include', 'tie at cut exclude', 'tie at cut undecided', 'tie at cut in open place'],
  ...['tie at unit limit include', 'tie at unit limit exclude', 'tie at unit limit undecided'],
  ...['tie at unit limit in open place', 'unit limit bit', 'field too small'],
  ...['prize decision held', 'prize decision names fewer', 'prize undecided', 'prize waits for a place'],
  ...['upper-share tie at cut include', 'upper-share tie at cut exclude', 'upper-share tie at cut undecided'],
  ...['upper-share tie at cut open', 'promotion given', 'promotion gives nothing'],
  ...['worldskills gold group of 1', 'worldskills gold group of 2', 'worldskills gold group of 3'],
  ...['worldskills silver group of 1', 'worldskills silver group of 2', 'worldskills bronze group of 1'],
  ...['worldskills bronze group of 2', 'worldskills bronze too far', 'worldskills medallions'],
  ...['qualification tie all-through', 'qualification tie none', 'qualification tie undecided'],
  ...['qualification tie open', 'qualification decided', 'qualification limit bit', 'qualification not held'],
];
