import type { EntryView } from '@jiangsai/shared';
import { changeOf, draftOf, emptyDraft, entryOf } from './entry-draft.js';

const entry: EntryView = {
  id: 'e1',
  skill: 's1',
  unit: 'u1',
  unitName: '第一职校',
  delegation: null,
  number: '001',
  name: '林一',
  division: 'all',
  coach: null,
  status: 'competed',
  review: 'returned',
  returnReason: '缺组别',
  version: 3,
};

describe('an entry that is typed', () => {
  it('sends only the fields that have something in them, without blanks around', () => {
    expect(entryOf({ ...emptyDraft('s1'), name: ' 林一 ', division: ' 职工组' }, 's1')).toEqual({
      skill: 's1',
      name: '林一',
      division: '职工组',
    });
  });

  it('takes a row of a pasted table that lacks columns', () => {
    expect(entryOf({ name: '林一' }, 's1')).toEqual({ skill: 's1', name: '林一' });
  });

  it('changes nothing when nothing was changed', () => {
    expect(changeOf(draftOf(entry), entry)).toBeNull();
  });

  it('changes just what differs', () => {
    expect(changeOf({ ...draftOf(entry), division: '职工组', coach: '周五' }, entry)).toEqual({
      division: '职工组',
      coach: '周五',
    });
    expect(changeOf({ ...draftOf(entry), skill: 's2' }, entry)).toEqual({ skill: 's2' });
  });

  it('goes back to the undivided field when the division is emptied', () => {
    const divided = { ...entry, division: '职工组' };
    expect(changeOf({ ...draftOf(divided), division: ' ' }, divided)).toEqual({ division: 'all' });
  });

  it('takes an emptied coach away', () => {
    const coached = { ...entry, coach: '周五' };
    expect(changeOf({ ...draftOf(coached), coach: '' }, coached)).toEqual({ coach: null });
  });
});
