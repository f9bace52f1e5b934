import { describe, expect, it } from '@jest/globals';
import type { EntryStatus } from '../../competition/index.js';
import type { StandingNote } from '../standing.js';
import { sampleEntry, sampleScore } from '../testing/sample-entry.js';
import { noteOf } from './note-of.js';

describe('the reason for having no place', () => {
  const everythingAgainst = { ...sampleScore, complete: false, belowPassMark: ['total'] };

  it.each<[EntryStatus, StandingNote]>([
    ['absent', 'absent'],
    ['withdrawn', 'withdrawn'],
    ['disqualified', 'disqualified'],
    ['guest', 'guest'],
    ['competed', 'incomplete'],
    ['selection-only', 'incomplete'],
  ])('of %s with everything against it is %s', (status, note) => {
    expect(noteOf(sampleEntry({ status, score: everythingAgainst }))).toBe(note);
  });

  it('a pass mark counts once all marks are there', () => {
    const failed = sampleEntry({ score: { ...sampleScore, belowPassMark: ['component:practice'] } });
    expect(noteOf(failed)).toBe('below-pass-mark');
  });

  it('there is none for who is complete', () => {
    expect(noteOf(sampleEntry())).toBeNull();
    expect(noteOf(sampleEntry({ status: 'selection-only' }))).toBeNull();
  });
});
