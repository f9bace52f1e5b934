import type { SheetLine } from '@jiangsai/shared';
import { nextSheet, sheetToGoOn } from './next-sheet.js';

function sheet(entryNumber: string, subCriterion: string, more: Partial<SheetLine> = {}): SheetLine {
  return {
    id: `${entryNumber}-${subCriterion}`,
    competition: 'c',
    skill: 'web',
    skillName: 'Web',
    entry: `e${entryNumber}`,
    entryNumber,
    subCriterion,
    subCriterionName: subCriterion,
    marked: 0,
    of: 3,
    state: 'open',
    writable: true,
    version: 0,
    ...more,
  };
}

const first = sheet('1', 'A1');
const sheets = [first, sheet('1', 'A2'), sheet('2', 'A1'), sheet('2', 'A2')];

describe('the next sheet', () => {
  it('is the entry’s next one, or the same sub-criterion of the next entry, as the list is grouped', () => {
    expect(nextSheet(sheets, first, 'entry')?.id).toBe('1-A2');
    expect(nextSheet(sheets, first, 'sub-criterion')?.id).toBe('2-A1');
  });

  it('passes by what is signed or cannot be marked', () => {
    const rest = [sheet('1', 'A2', { state: 'signed' }), sheet('2', 'A1', { writable: false }), sheet('3', 'A1')];
    expect(nextSheet([first, ...rest], first, 'entry')?.id).toBe('3-A1');
  });

  it('goes round the end to one that was left out', () => {
    expect(nextSheet(sheets, sheet('2', 'A2'), 'entry')?.id).toBe('1-A1');
  });

  it('stays within the skill', () => {
    expect(nextSheet([first, sheet('9', 'W1', { skill: 'weld' })], first, 'entry')).toBeNull();
  });
});

describe('after a break', () => {
  it('the judge goes on with a sheet that is begun', () => {
    expect(sheetToGoOn([first, sheet('1', 'A2'), sheet('2', 'A1', { marked: 1 })], 'entry')?.id).toBe('2-A1');
  });

  it('else with the first that is not signed', () => {
    expect(sheetToGoOn([sheet('1', 'A1', { state: 'signed', marked: 3 }), sheet('1', 'A2')], 'entry')?.id).toBe('1-A2');
  });

  it('or is done', () => {
    expect(
      sheetToGoOn([sheet('1', 'A1', { state: 'signed' }), sheet('1', 'A2', { writable: false })], 'entry'),
    ).toBeNull();
  });
});
