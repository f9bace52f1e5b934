import { Refusal } from './refusal.js';

describe('a refusal', () => {
  it('is an error with a stable code, its values, its place and its single faults', () => {
    const faults = [{ code: 'entry/duplicate' as const, params: { name: '陈一' }, where: 'row 1: name' }];
    const refusal = new Refusal('entry/rows-refused', { count: 1 }, 'entries', faults);
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal).toMatchObject({
      name: 'Refusal',
      code: 'entry/rows-refused',
      params: { count: 1 },
      where: 'entries',
    });
    expect(refusal.problems).toEqual(faults);
  });

  it('has neither values nor faults unless it is given some', () => {
    const { params, where, problems } = new Refusal('board/not-found');
    expect({ params, where, problems }).toEqual({ params: {}, where: undefined, problems: [] });
  });

  it('says code and place in a log', () => {
    expect(new Refusal('board/not-found', {}, 'Marks!B2').message).toBe('board/not-found (Marks!B2)');
    expect(String(new Refusal('board/not-found'))).toBe('Refusal: board/not-found');
  });
});
