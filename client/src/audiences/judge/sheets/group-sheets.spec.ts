import type { SheetLine } from '@jiangsai/shared';
import { groupSheets, inOrder } from './group-sheets.js';

function sheet(skill: string, entryNumber: string, subCriterion: string): SheetLine {
  return {
    id: `${skill}:${entryNumber}:${subCriterion}`,
    competition: 'c',
    skill,
    skillName: `skill ${skill}`,
    entry: `entry-${entryNumber}`,
    entryNumber,
    subCriterion,
    subCriterionName: `about ${subCriterion}`,
    marked: 0,
    of: 4,
    state: 'open',
    writable: true,
    version: 0,
  };
}

const sheets = [
  sheet('web', '12', 'A2'),
  sheet('web', '12', 'A10'),
  sheet('web', '7', 'A2'),
  sheet('weld', '1', 'W1'),
  sheet('web', '7', 'A10'),
];

describe('a judge’s sheets', () => {
  it('stand by skill, then by entry number, 7 before 12', () => {
    const skills = groupSheets(sheets, 'entry');
    expect(skills.map(({ skill, groups }) => [skill, groups.map(({ key }) => key)])).toEqual([
      ['web', ['7', '12']],
      ['weld', ['1']],
    ]);
    expect(skills[0]?.groups[0]?.sheets.map(({ subCriterion }) => subCriterion)).toEqual(['A2', 'A10']);
  });

  it('or by sub-criterion in the scheme’s order, the entries in it by number', () => {
    const [web] = groupSheets(sheets, 'sub-criterion');
    expect(web?.groups.map(({ key, name }) => [key, name])).toEqual([
      ['A2', 'about A2'],
      ['A10', 'about A10'],
    ]);
    expect(web?.groups[0]?.sheets.map(({ entryNumber }) => entryNumber)).toEqual(['7', '12']);
  });

  it('show an entry by its number only', () => {
    expect(groupSheets(sheets, 'entry')[0]?.groups[0]).toMatchObject({ key: '7', name: null });
  });

  it('are worked through in the order in which they are shown', () => {
    const ids = (grouping: 'entry' | 'sub-criterion') => inOrder(groupSheets(sheets, grouping)).map(({ id }) => id);
    expect(ids('entry')).toEqual(['web:7:A2', 'web:7:A10', 'web:12:A2', 'web:12:A10', 'weld:1:W1']);
    expect(ids('sub-criterion')).toEqual(['web:7:A2', 'web:12:A2', 'web:7:A10', 'web:12:A10', 'weld:1:W1']);
  });
});
