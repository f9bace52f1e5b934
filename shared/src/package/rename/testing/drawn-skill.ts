import type { Decision, Ranking } from '../../../competition/index.js';
import type { PackageSkill } from '../../competition-package/package-skill.js';

/** Three entries, equal but for what was decided about them. */
export function drawnSkill(whenStillTied: Ranking['whenStillTied'], ...decisions: Decision[]): PackageSkill {
  const ids = ['e1', 'e2', 'e3'];
  return {
    id: 'turning',
    scoring: { criteria: [{ id: 'A', aspects: [{ id: 'A1', max: '10', method: 'points' }] }] },
    ranking: { ...(whenStillTied && { whenStillTied }) },
    entries: ids.map((id) => ({ id, unit: `unit-of-${id}` })),
    marks: ids.map((entry) => ({ entry, aspect: 'A1', value: '7' })),
    penalties: [{ entry: 'e3', points: '0' }],
    decisions,
  };
}
