import type { RefusalCode } from '../../../../refusals/index.js';
import { list } from '../collections.js';
import type { Reading } from '../reading.js';
import { refine, shape, show, type Shape } from '../shape.js';

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Any id. */
export const anyId: Shape<string> = shape(
  () => ({ type: 'string', pattern: idPattern.source }),
  (value, at) =>
    typeof value === 'string' && idPattern.test(value) ? value : at.refuse('package/id-invalid', { id: show(value) }),
);

/** An id that may stand once among its kind. */
export function idOf(kind: string): Shape<string> {
  return refine(anyId, (read, at) => at.claim(kind, read));
}

/** The id of something that was read before; another one is noted as `unknown`. */
export function knownId(kind: string, unknown: RefusalCode): Shape<string> {
  return refine(anyId, (read, at) => {
    if (!at.knows(kind, read)) at.refuse(unknown, { [kind]: read });
  });
}

/** Ids of things that were read before, each once. */
export function knownIds(kind: string, unknown: RefusalCode): Shape<readonly string[]> {
  return refine(list(knownId(kind, unknown), { mayBeEmpty: true }), (ids, at) => {
    const seen = new Set<string>();
    ids.forEach((one, index) => {
      if (seen.has(one)) at.item(index).refuse('package/duplicate-id', { id: one });
      seen.add(one);
    });
  });
}

/** The shape, whose ids must differ among themselves only. */
export function apart<T>(inner: Shape<T>): Shape<T> {
  return shape(inner.describe, (value, at) => inner(value, at.apart()));
}

/**
 * The shape in which ids of these kinds are claimed: with a fault in it, or where it is missing, nothing that names one is
 * called unknown.
 */
export function claiming<T>(kinds: readonly string[], inner: Shape<T>): Shape<T> {
  const readOrDoubt = (value: unknown, at: Reading) => {
    const before = at.found;
    const read = inner(value, at);
    if (at.found > before) at.doubt(kinds);
    return read;
  };
  return shape(inner.describe, readOrDoubt, kinds);
}
