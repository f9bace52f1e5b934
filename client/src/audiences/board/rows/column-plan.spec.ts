import { planColumns } from './column-plan.js';
import { rowOf } from './testing/row-of.js';
import { fractionDigits, missingDigits } from './total-parts.js';

describe('the columns of a board', () => {
  it('show components when there are several', () => {
    const rows = [rowOf({ components: { theory: '20', practice: '60' } }), rowOf({ components: {} })];
    expect(planColumns(rows).components).toEqual(['theory', 'practice']);
  });

  it('leave out a single component, which only repeats the total', () => {
    expect(planColumns([rowOf({ components: { practice: '60' } })]).components).toEqual([]);
  });

  it('show four components at most, so that names keep their room', () => {
    const components = Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((id) => [id, '1']));
    expect(planColumns([rowOf({ components })]).components).toEqual(['A', 'B', 'C', 'D']);
  });

  it('line up on the longest fraction', () => {
    expect(planColumns([rowOf({ total: '86.5' }), rowOf({ total: '9.125' }), rowOf({ total: null })]).digits).toBe(3);
  });

  it('have room for words only when there are some', () => {
    expect(planColumns([rowOf({})]).notes).toBe(false);
    expect(planColumns([rowOf({}), rowOf({ status: 'absent' })]).notes).toBe(true);
    expect(planColumns([rowOf({ prize: 'first' })]).notes).toBe(true);
    const decided = { decidedBy: 'time' } as const;
    expect(planColumns([rowOf(decided), rowOf({ ...decided, entry: 'e2', place: 2 })]).notes).toBe(true);
    const [open, clinched] = (['open', 'clinched'] as const).map((certainty) =>
      planColumns([rowOf({ certainty: { award: 'first', certainty } })]),
    );
    expect(open).toMatchObject({ notes: false, certain: false });
    expect(clinched).toMatchObject({ notes: true, certain: true });
  });

  it('stay the very same while nothing of them changes', () => {
    const former = planColumns([rowOf({ total: '86.50', components: { theory: '20', practice: '66.50' } })]);
    expect(planColumns([rowOf({ total: '87.50', components: { theory: '21', practice: '66.50' } })], former)).toBe(
      former,
    );
    expect(planColumns([rowOf({ total: '87.5' })], former)).not.toBe(former);
  });
});

describe('the figures of a column', () => {
  it('count the digits behind the point', () => {
    expect(['86.50', '86.5', '86', null].map(fractionDigits)).toEqual([2, 1, 0, 0]);
  });

  it('are filled up to the same length behind the point', () => {
    expect(['86.50', '86.5', '86'].map((total) => missingDigits(total, 2))).toEqual(['', '0', '.00']);
    expect(missingDigits('86', 0)).toBe('');
  });
});
