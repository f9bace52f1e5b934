import type { PlainPackage } from '../plain/plain-package.js';

type Json = Record<string, unknown> | unknown[];
type Path = readonly (string | number)[];

/** Leaves out entries, rules, marks and keys, one after another, as long as what remains still fails. */
export function shrink(pkg: PlainPackage, stillFails: (smaller: PlainPackage) => boolean): PlainPackage {
  let smallest = pkg;
  for (;;) {
    const before = smallest;
    for (const smaller of entriesLeftOut(smallest)) {
      if (stillFails(smaller)) {
        smallest = smaller;
        break;
      }
    }
    if (smallest === before) smallest = withFewerParts(smallest, stillFails);
    if (smallest === before) return smallest;
  }
}

function withFewerParts(pkg: PlainPackage, stillFails: (smaller: PlainPackage) => boolean): PlainPackage {
  let smallest = pkg;
  // Large parts first; a path that a former step took away changes nothing.
  for (const path of pathsIn(pkg as unknown as Json).sort((a, b) => a.length - b.length || (a < b ? 1 : -1))) {
    const smaller = without(smallest, path);
    if (smaller && stillFails(smaller)) smallest = smaller;
  }
  return smallest;
}

/** The package without one of its entries and all that is said about it. */
function* entriesLeftOut(pkg: PlainPackage): Generator<PlainPackage> {
  for (const [at, skill] of pkg.skills.entries()) {
    for (const { id } of skill.entries ?? []) {
      const isOther = (item: { readonly entry: string }) => item.entry !== id;
      const others = (ids: readonly string[]) => ids.filter((other) => other !== id);
      const smaller = {
        ...skill,
        entries: skill.entries?.filter((entry) => entry.id !== id),
        marks: skill.marks?.filter(isOther),
        penalties: skill.penalties?.filter(isOther),
        decisions: skill.decisions?.map((decision) =>
          decision.kind === 'order'
            ? { ...decision, order: others(decision.order) }
            : { ...decision, entries: others(decision.entries) },
        ),
        qualification: skill.qualification && {
          ...skill.qualification,
          declined: skill.qualification.declined && others(skill.qualification.declined),
        },
      };
      yield JSON.parse(JSON.stringify({ ...pkg, skills: pkg.skills.with(at, smaller) })) as PlainPackage;
    }
  }
}

function pathsIn(value: Json, above: Path = []): Path[] {
  const keys = Array.isArray(value) ? value.map((_, at) => at).reverse() : Object.keys(value);
  return keys.flatMap((key) => {
    const inside = (value as Record<string | number, unknown>)[key];
    const path = [...above, key];
    return [path, ...(typeof inside === 'object' && inside !== null ? pathsIn(inside as Json, path) : [])];
  });
}

function without(pkg: PlainPackage, path: Path): PlainPackage | null {
  const copy = structuredClone(pkg);
  let parent: unknown = copy;
  for (const key of path.slice(0, -1)) parent = (parent as Record<string | number, unknown> | undefined)?.[key];
  const last = path.at(-1) as string | number;
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, last)) return null;
  if (Array.isArray(parent)) parent.splice(last as number, 1);
  else delete (parent as Record<string, unknown>)[last];
  return copy;
}
