import type { Reading } from '../../../competition/checks/shapes/index.js';
import type { PackageSkill } from '../package-skill.js';

/** Refuses every skill from which the way of those who qualify leads back to it. Ways may also lead out of the file. */
export function checkCycles(skills: readonly PackageSkill[], at: Reading): void {
  const next = new Map(skills.map(({ id, qualification }) => [id, qualification?.into]));
  const cycles = cyclesOf(next);
  skills.forEach(({ id }, index) => {
    const cycle = cycles.get(id);
    const into = at.item(index).key('qualification').key('into');
    if (cycle) into.refuse('package/qualification-cycle', { way: told(cycle) });
  });
}

/** The members of each cycle, by every id that is one. Each id is passed once, however long the ways are. */
function cyclesOf(next: ReadonlyMap<string, string | undefined>): Map<string, readonly string[]> {
  const cycles = new Map<string, readonly string[]>();
  const passed = new Set<string>();
  for (const start of next.keys()) {
    const way = new Set<string>();
    let step: string | undefined = start;
    for (; step !== undefined && !passed.has(step); step = next.get(step)) {
      passed.add(step);
      way.add(step);
    }
    if (step === undefined || !way.has(step)) continue;
    const cycle = [...way].slice([...way].indexOf(step));
    for (const id of cycle) cycles.set(id, cycle);
  }
  return cycles;
}

/** As far as a line goes. */
function told(cycle: readonly string[]): string {
  const [first = ''] = cycle;
  return [...cycle.slice(0, 8), ...(cycle.length > 8 ? ['…'] : []), first].join(' → ');
}
