import type { EntryRuleFacts } from '@jiangsai/shared';
import { factsDraftOf, factsOf } from './facts-draft.js';

describe('the facts of an entry', () => {
  it.each<EntryRuleFacts>([
    {},
    { time: '5025.5' },
    { size: 2, pool: 'B' },
    { levelHeld: 2, honoursHeld: ['市技术能手', '工匠'] },
    { levelHeld: 'chief', time: '60' },
  ])('%j stay what they are when nothing is changed', (facts) => {
    expect(factsOf(factsDraftOf(facts))).toEqual(facts);
  });

  it('are one person without anything else when they are emptied', () => {
    const draft = { ...factsDraftOf({ time: '60', pool: 'A', levelHeld: 3, honoursHeld: ['x'] }), time: ' ', pool: '' };
    expect(factsOf({ ...draft, levelHeld: '', honoursHeld: [' '] })).toEqual({});
  });

  it('read what the server says is nothing as nothing', () => {
    expect(factsDraftOf({ time: null, levelHeld: null, pool: null })).toEqual({
      time: '',
      size: 1,
      levelHeld: '',
      honoursHeld: [],
      pool: '',
    });
  });
});
