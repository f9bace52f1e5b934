import { parseDecimal, sum, type Exact } from '../../numbers/index.js';
import type { Penalty } from '../entry-score.js';
import type { Scheme } from '../scheme/read-scheme.js';

/** What penalties ask for, and what they take: no more than the limit. */
export function takeOff({ penaltyLimit }: Scheme, penalties: readonly Penalty[]): { asked: Exact; taken: Exact } {
  const asked = sum(penalties.map(({ points }) => parseDecimal(points)));
  return { asked, taken: penaltyLimit !== null && asked.gt(penaltyLimit) ? penaltyLimit : asked };
}
