import { refusalTexts, type RefusalCode } from '@jiangsai/shared';
import { refusalStatus } from './refusal-status.js';

const codes = Object.keys(refusalTexts) as RefusalCode[];

describe('the status of a refusal', () => {
  it.each<[number, string, RefusalCode[]]>([
    [400, 'malformed', ['request/invalid', 'request/not-json', 'request/command-id-missing']],
    [401, 'nobody knows who asks', ['access/sign-in-needed', 'access/wrong-credentials']],
    [
      403,
      'no right',
      ['access/not-allowed', 'access/csrf-token-wrong', 'request/foreign-origin', 'marking/not-your-sheet'],
    ],
    [404, 'not there', ['board/not-found', 'skill/not-found', 'marking/sheet-not-found', 'request/not-found']],
    [404, 'not there yet, or not any more', ['awards/not-published', 'access/invitation-invalid']],
    [409, 'the state is against it', ['skill/phase-wrong', 'marking/mark-changed', 'competition/changed-meanwhile']],
    [409, 'the command was another one', ['request/command-id-reused']],
    [413, 'too large', ['request/too-large']],
    [415, 'of a type that is not taken', ['request/unsupported-type']],
    [
      422,
      'against a rule',
      ['marking/out-of-range', 'entry/rows-refused', 'spreadsheet/refused', 'number/not-a-decimal'],
    ],
    [429, 'too often', ['request/too-many']],
    [500, 'our fault', ['server/fault']],
    [503, 'not now', ['server/busy']],
  ])('is %d for what is %s: %j', (status, _why, some) => {
    expect(some.map(refusalStatus)).toEqual(some.map(() => status));
  });

  it.each(codes)('is never that of a success, nor blames us for what others did: %s', (code) => {
    const status = refusalStatus(code);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status >= 500).toBe(code.startsWith('server/'));
  });

  it.each(codes.filter((code) => code.endsWith('not-found')))('is 404 for %s', (code) => {
    expect(refusalStatus(code)).toBe(404);
  });
});
