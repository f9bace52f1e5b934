import fc from 'fast-check';
import type { Decision } from '../../competition/index.js';
import { packageFormat } from '../competition-package/competition-package.js';
import type { PackageSkill } from '../competition-package/package-skill.js';
import { recountPackage } from '../recount/recount-package.js';
import { drawsAsOrders } from './draws-as-orders.js';
import { drawnSkill } from './testing/drawn-skill.js';

const draw = (seed: string): Decision => ({ kind: 'draw', entries: ['e1', 'e2', 'e3'], seed });
const order: Decision = { kind: 'order', order: ['e3', 'e2', 'e1'], by: 'the chief judge' };
const prize: Decision = { kind: 'prize', award: 'gold', entries: ['e1'] };
const recount = (skill: PackageSkill) => recountPackage({ format: packageFormat, skills: [skill] });

describe('draws written as the orders they led to', () => {
  it('hold, and who is tied later waits for the chief judge', () => {
    const after = drawsAsOrders(drawnSkill('draw', draw('a seed')));
    expect(after.ranking).toEqual({ whenStillTied: 'manual' });
    const drawn = recount(drawnSkill('draw', draw('a seed'))).skills[0]?.divisions[0]?.standings;
    expect(after.decisions).toEqual([{ kind: 'order', order: drawn?.map(({ entry }) => entry) }]);
  });

  it('keep their division and stand among the other decisions where they stood', () => {
    const decisions: Decision[] = [prize, { ...draw('x'), division: 'staff' }];
    expect(drawsAsOrders(drawnSkill('draw', ...decisions)).decisions).toEqual([
      prize,
      expect.objectContaining({ kind: 'order', division: 'staff' }),
    ]);
  });

  it('let no order begin to hold that nobody listened to', () => {
    const { decisions } = drawsAsOrders(drawnSkill('draw', draw('a seed'), order));
    expect(decisions).toHaveLength(1);
    expect(decisions).not.toContainEqual(order);
  });

  it.each(['manual', 'share', undefined] as const)('are left out where ties end otherwise: %s', (end) => {
    const skill = drawnSkill(end, draw('a seed'), order);
    expect(drawsAsOrders(skill)).toEqual({ ...skill, decisions: [order] });
  });

  it.each(['draw', 'manual'] as const)('a skill without any stays as it is: %s', (end) => {
    const skill = drawnSkill(end, order, prize);
    expect(drawsAsOrders(skill)).toBe(skill);
  });

  it('a skill without decisions stays as it is', () => {
    const { decisions: _, ...skill } = drawnSkill('draw');
    expect(drawsAsOrders(skill)).toBe(skill);
  });

  it('the results stay the same, whatever was decided', () => {
    const decision = fc.oneof(fc.string().map(draw), fc.constant(order));
    const decided = fc.array(decision, { maxLength: 4 });
    const end = fc.constantFrom('draw' as const, 'manual' as const, 'share' as const);
    fc.assert(
      fc.property(end, decided, (whenStillTied, decisions) => {
        const skill = drawnSkill(whenStillTied, ...decisions);
        const [before, after] = [recount(skill), recount(drawsAsOrders(skill))];
        const places = ({ skills }: typeof before) =>
          skills[0]?.divisions[0]?.standings.map(({ entry, place, tied }) => ({ entry, place, tied }));
        expect(places(after)).toEqual(places(before));
      }),
      { numRuns: 300 },
    );
  });
});
