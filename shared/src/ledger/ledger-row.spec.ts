import { createHash } from 'node:crypto';
import { chainRow, firstHead, rowHash, type LedgerDraft } from './ledger-row.js';

const draft: LedgerDraft = {
  chain: 'c-1',
  at: 1_790_000_000_000,
  actor: 'a-1',
  device: null,
  command: 'command-1',
  act: 'marking/mark',
  object: 'sheet/m-1',
  body: { value: '8.5', aspect: 'A1', entry: 'e-1' },
};
const byNode = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the head of an empty chain', () => {
  it('stands at number 0 and carries the chain’s name', () => {
    expect(firstHead('c-1')).toEqual({ number: 0, hash: byNode('{"chain":"c-1","format":"jiangsai-ledger/1"}') });
    expect(firstHead('c-1').hash).not.toBe(firstHead('c-2').hash);
  });
});

describe('a row of the chain', () => {
  it('follows its head by number and hash', () => {
    const head = { number: 41, hash: 'f'.repeat(64) };
    const row = chainRow(head, draft);
    expect(row).toMatchObject({ ...draft, number: 42, previous: head.hash });
  });

  it('has the hashes that anyone can take from its own words with SHA-256', () => {
    const row = chainRow(firstHead('c-1'), draft);
    expect(row.bodyHash).toBe(byNode('{"aspect":"A1","entry":"e-1","value":"8.5"}'));
    expect(row.hash).toBe(
      byNode(
        `{"act":"marking/mark","actor":"a-1","at":1790000000000,"bodyHash":"${row.bodyHash}","chain":"c-1",` +
          `"command":"command-1","device":null,"number":1,"object":"sheet/m-1","previous":"${row.previous}"}`,
      ),
    );
  });

  it('stands for its body by the body’s hash alone, so that the body may be kept elsewhere', () => {
    const row = chainRow(firstHead('c-1'), draft);
    expect(rowHash({ ...row, body: 'gone' })).toBe(row.hash);
    expect(rowHash({ ...row, bodyHash: byNode('"gone"') })).not.toBe(row.hash);
  });

  it('is the same whatever the order of the body’s keys', () => {
    const turned = chainRow(firstHead('c-1'), { ...draft, body: { entry: 'e-1', aspect: 'A1', value: '8.5' } });
    expect(turned.hash).toBe(chainRow(firstHead('c-1'), draft).hash);
  });

  it.each<[keyof LedgerDraft, LedgerDraft]>([
    ['chain', { ...draft, chain: 'c-2' }],
    ['at', { ...draft, at: draft.at + 1 }],
    ['actor', { ...draft, actor: 'a-2' }],
    ['device', { ...draft, device: 'tablet-1' }],
    ['command', { ...draft, command: 'command-2' }],
    ['act', { ...draft, act: 'marking/sign' }],
    ['object', { ...draft, object: 'sheet/m-2' }],
    ['body', { ...draft, body: { value: '8.6', aspect: 'A1', entry: 'e-1' } }],
  ])('has another hash when only its %s differs', (_field, other) => {
    const head = firstHead('c-1');
    expect(chainRow(head, other).hash).not.toBe(chainRow(head, draft).hash);
  });

  it('is not written at all with a number that machines print differently', () => {
    expect(() => chainRow(firstHead('c-1'), { ...draft, body: { value: 8.5 } })).toThrow(TypeError);
  });
});
