import type { SheetAspect } from '@jiangsai/shared';
import { signingStep, type SigningFacts } from './signing-step.js';

const aspect = (value: string | null): SheetAspect => ({
  aspect: { id: 'A1', method: 'pass-fail', max: '1' },
  value,
  version: 1,
});

const readyToSign: SigningFacts = {
  view: { aspects: [aspect('pass')], writable: true },
  loading: false,
  failed: false,
  waiting: 0,
  refusedMarks: 0,
  signature: 'none',
};

describe('a judge may sign', () => {
  it('what was read from the server, complete, with nothing on its way', () => {
    expect(signingStep(readyToSign)).toBe('sign');
  });

  it('again after a refused signature', () => {
    expect(signingStep({ ...readyToSign, signature: 'refused' })).toBe('sign');
  });

  it.each<[string, Partial<SigningFacts>, string]>([
    ['a mark waits on the device', { waiting: 1 }, 'waiting'],
    ['a mark was refused', { refusedMarks: 1 }, 'refused'],
    ['the sheet is being read', { loading: true }, 'reading'],
    ['the sheet could not be read', { failed: true }, 'unread'],
    ['an aspect has no mark', { view: { aspects: [aspect('pass'), aspect(null)], writable: true } }, 'incomplete'],
    ['marking is closed', { view: { aspects: [aspect('pass')], writable: false } }, 'closed'],
    ['the signature is on its way', { signature: 'kept', waiting: 1 }, 'sending'],
    ['it is signed', { signature: 'stored' }, 'sending'],
  ])('not while %s', (_why, facts, step) => {
    expect(signingStep({ ...readyToSign, ...facts })).toBe(step);
  });
});
