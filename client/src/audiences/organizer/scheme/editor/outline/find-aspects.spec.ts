import { draftOf } from '../../draft/draft-of.js';
import { direct } from '../../testing/sample-schemes.js';
import { walkSheets } from '../../tree/walk-parts.js';
import { findAspects } from './find-aspects.js';

const sheets = walkSheets(draftOf(direct));
const found = (word: string) => findAspects(sheets, word, (method) => `(${method})`).map(({ id }) => id);

describe('looking for an aspect', () => {
  it.each([
    ['a.10', ['A.10']],
    ['外形', ['A.1']],
    ['安全帽', ['A.2']],
    ['整体', []],
    ['观感', ['A.9']],
    ['(JUDGE', ['A.9']],
    ['(bands', ['A.5']],
  ])('“%s” finds %j', (word, ids) => {
    expect(found(word)).toEqual(ids);
  });
});
