import fc from 'fast-check';
import { Reading } from '../../../competition/checks/shapes/index.js';
import type { PackageSkill } from '../package-skill.js';
import { checkCycles } from './check-cycles.js';

type Ways = Readonly<Record<string, string | undefined>>;

/** Indexes of the skills that are refused. */
function refused(ways: Ways): number[] {
  const at = Reading.start();
  const skills = Object.entries(ways).map(([id, into]): PackageSkill => ({
    id,
    scoring: {},
    qualification: { ...(into !== undefined && { into }) },
  }));
  checkCycles(skills, at);
  return at.problems.map(({ where = '' }) => Number(/^\[(\d+)\]\.qualification\.into$/.exec(where)?.[1]));
}

/** Straight from the sentence: whoever follows the way from a skill for as long as there are skills and meets it again. */
function refusedPlainly(ways: Ways): number[] {
  const ids = Object.keys(ways);
  return ids.flatMap((id, index) => {
    let step: string | undefined = ways[id];
    for (let count = 0; count < ids.length && step !== undefined; count += 1) {
      if (step === id) return [index];
      step = ways[step];
    }
    return [];
  });
}

describe('ways of those who qualify', () => {
  it.each<[Ways, readonly number[]]>([
    [{}, []],
    [{ a: undefined }, []],
    [{ a: 'b', b: undefined }, []],
    [{ a: 'somewhere else' }, []],
    [{ a: 'c', b: 'c', c: 'd', d: undefined }, []],
    [{ a: 'a' }, [0]],
    [{ a: 'b', b: 'a' }, [0, 1]],
    [{ a: 'b', b: 'b', c: 'a' }, [1]],
    [{ x: 'a', a: 'b', b: 'c', c: 'a', y: 'x' }, [1, 2, 3]],
    [{ a: 'b', b: 'a', c: 'd', d: 'c' }, [0, 1, 2, 3]],
  ])('%j', (ways, indexes) => {
    expect(refused(ways)).toEqual(indexes);
  });

  it('are refused just where following them leads back', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const anyWays = fc.tuple(...ids.map(() => fc.constantFrom<string | undefined>(undefined, 'out', ...ids)));
    fc.assert(
      fc.property(anyWays, (targets) => {
        const ways = Object.fromEntries(ids.map((id, index) => [id, targets[index]]));
        expect(refused(ways)).toEqual(refusedPlainly(ways));
      }),
      { numRuns: 1000 },
    );
  });

  it('are told as far as a line goes', () => {
    const at = Reading.start();
    const skills = Array.from({ length: 50 }, (_, index) => ({
      id: `s${index}`,
      scoring: {},
      qualification: { into: `s${(index + 1) % 50}` },
    }));
    checkCycles(skills, at);
    expect(at.problems[3]?.params?.['way']).toBe('s0 → s1 → s2 → s3 → s4 → s5 → s6 → s7 → … → s0');
  });
});
