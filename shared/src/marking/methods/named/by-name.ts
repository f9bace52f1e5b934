import { compareExact, type Exact } from '../../../numbers/index.js';
import { Refusal } from '../../../refusals/index.js';
import type { Method } from '../method.js';

/** A method whose marks are ids of the scheme, each with what it is worth. Refuses other ids (`marking/not-a-choice`). */
export function byName<N extends { readonly id: string }>(named: readonly N[], worth: (one: N) => Exact): Method {
  const points = new Map(named.map((one) => [one.id, worth(one)]));
  const names = [...points.keys()];
  return {
    names,
    points(value) {
      const found = points.get(value);
      if (!found) throw new Refusal('marking/not-a-choice', { choices: names.join(', ') });
      return found;
    },
    extremes() {
      const ascending = [...points].sort(([, a], [, b]) => compareExact(a, b)).map(([id]) => id);
      return { best: ascending.at(-1) ?? '', worst: ascending[0] ?? '' };
    },
  };
}
