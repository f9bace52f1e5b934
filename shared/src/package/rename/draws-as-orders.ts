import type { Decision } from '../../competition/index.js';
import { drawOrder } from '../../ranking/index.js';
import type { PackageSkill } from '../competition-package/package-skill.js';

/**
 * The skill with its draws written as the orders they led to, and with nobody's draw to come: the chief judge orders what is
 * tied later. The results stay the same, and no longer depend on ids. Decisions that nothing listened to before are left out,
 * so that none of them begins to hold. A skill in which nothing was drawn stays as it is.
 */
export function drawsAsOrders(skill: PackageSkill): PackageSkill {
  const { decisions = [], ranking } = skill;
  if (!decisions.some(({ kind }) => kind === 'draw')) return skill;
  if (ranking?.whenStillTied !== 'draw')
    return { ...skill, decisions: decisions.filter(({ kind }) => kind !== 'draw') };
  return {
    ...skill,
    ranking: { ...ranking, whenStillTied: 'manual' },
    decisions: decisions.filter(({ kind }) => kind !== 'order').map(asOrder),
  };
}

function asOrder(decision: Decision): Decision {
  if (decision.kind !== 'draw') return decision;
  const { division, entries, seed } = decision;
  return { kind: 'order', ...(division !== undefined && { division }), order: drawOrder(seed, entries) };
}
