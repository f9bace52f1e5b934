import type { Aspect } from '@jiangsai/shared';
import { refuseMark } from './refuse-mark.js';

const points: Aspect = { id: 'A1', method: 'points', max: '2', step: '0.5' };

describe('what the judge typed', () => {
  it('passes when it is a mark of the aspect', () => {
    expect(refuseMark(points, '1.5')).toBeNull();
  });

  it('is refused on the device, with what the text needs', () => {
    expect(refuseMark(points, '1.2')).toEqual({ code: 'marking/not-a-step', params: { step: '0.5' } });
    expect(refuseMark(points, '2.5')).toMatchObject({ code: 'marking/out-of-range', params: { max: '2' } });
    expect(refuseMark(points, 'veto')).toMatchObject({ code: 'marking/veto-not-allowed' });
  });

  it('may be a veto or “did not finish” where the aspect says so', () => {
    expect(refuseMark({ ...points, veto: true }, 'veto')).toBeNull();
    expect(refuseMark({ id: 'A2', method: 'bands', max: '4', bands: [{ points: '4' }] }, 'dnf')).toBeNull();
  });
});
