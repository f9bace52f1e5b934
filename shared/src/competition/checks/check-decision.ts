import type { Problem } from '../../refusals/index.js';
import type { Decision } from '../rules/decision.js';
import { decisionShape } from './rules/decision-shapes.js';
import { Reading } from './shapes/index.js';

/** Reads one decision on a group of these entries. Never throws: the decision, or null and every problem with its place. */
export function checkDecision(
  value: unknown,
  entries: Iterable<string>,
): { readonly decision: Decision | null; readonly problems: readonly Problem[] } {
  const at = Reading.start();
  for (const id of entries) at.remember('entry', id);
  const decision = decisionShape(value, at);
  return { decision: at.found === 0 ? (decision ?? null) : null, problems: at.problems };
}
