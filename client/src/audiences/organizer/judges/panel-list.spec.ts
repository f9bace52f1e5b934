import type { JudgeView, ListedSubCriterion } from '@jiangsai/shared';
import { panelLines, withPanel } from './panel-list.js';

const judge = (account: string): JudgeView => ({
  chief: false,
  account,
  login: account,
  name: account,
  sheets: 0,
  signed: 0,
});
const sheet = (id: string): ListedSubCriterion => ({
  id,
  aspects: [],
  subCriterion: null,
  criterion: { id, aspects: [] },
  component: null,
});
const judges = ['j1', 'j2', 'j3'].map(judge);
const sheets = [sheet('A'), sheet('B')];

describe('the panels of a skill', () => {
  it('are all judges where nothing else was set', () => {
    const lines = panelLines(sheets, [], judges);
    expect(lines.map((line) => line.judges.map(({ account }) => account))).toEqual([
      ['j1', 'j2', 'j3'],
      ['j1', 'j2', 'j3'],
    ]);
  });

  it('keep the order that was set: the first judge leads', () => {
    const [first] = panelLines(sheets, [{ subCriterion: 'A', judges: ['j3', 'j1'] }], judges);
    expect(first?.judges.map(({ account }) => account)).toEqual(['j3', 'j1']);
  });

  it('leave out a judge who is not there any more', () => {
    const [first] = panelLines(sheets, [{ subCriterion: 'A', judges: ['gone', 'j1'] }], judges);
    expect(first?.judges.map(({ account }) => account)).toEqual(['j1']);
  });

  it('change for the sub-criteria that are named and stay for the others', () => {
    const lines = panelLines(sheets, [{ subCriterion: 'A', judges: ['j1'] }], judges);
    expect(withPanel(lines, new Set(['B']), ['j2'], judges)).toEqual([
      { subCriterion: 'A', judges: ['j1'] },
      { subCriterion: 'B', judges: ['j2'] },
    ]);
  });

  it('of everybody are not said, so that a judge who is added later belongs to them', () => {
    const lines = panelLines(sheets, [{ subCriterion: 'A', judges: ['j1'] }], judges);
    expect(withPanel(lines, new Set(['A']), ['j1', 'j2', 'j3'], judges)).toEqual([]);
    expect(withPanel(lines, new Set(['A']), ['j2', 'j1', 'j3'], judges)).toEqual([
      { subCriterion: 'A', judges: ['j2', 'j1', 'j3'] },
    ]);
  });
});
