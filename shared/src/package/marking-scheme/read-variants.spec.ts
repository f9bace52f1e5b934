import { listAspects, type Aspect, type Scoring } from '../../competition/index.js';
import { readMarkingScheme, type MarkingSchemeReading } from './read-marking-scheme.js';
import type { CellArea, WorkbookCell } from './sheet/workbook.js';

type Rows = readonly (readonly WorkbookCell[])[];

const sheetName = 'Scheme';

function read(rows: Rows, merged: readonly CellArea[] = []): MarkingSchemeReading {
  const sheets = [{ name: sheetName, rows, firstRow: 1, merged, faults: [] }];
  return readMarkingScheme({ sheets }, { measurement: 'pass-fail', judgesPerJudgement: 3 });
}

const told = (problems: MarkingSchemeReading['problems']) =>
  problems.map(({ code, where }) => `${code.replace('spreadsheet/', '')} ${where?.replace(`${sheetName}!`, '') ?? ''}`);
const aspectsOf = (scoring: Scoring | null): Aspect[] => listAspects(scoring ?? {}).map(({ aspect }) => aspect);

const levels = (text: string, empty: number): Rows =>
  [0, 1, 2, 3].map((level) => [...Array.from({ length: empty }, () => null), level, `${text} ${level}`]);

describe('the form of 2015 to 2017: nine columns, no day, criteria without a header over their letters', () => {
  const header = [
    'Sub\nCriteria\nID',
    'Sub Criteria\n\nName or Description',
    'Aspect\nType\nO = Obj\nS = Subj\nJ = Judg',
    'Aspect - Description',
    'Judg Score',
    'Extra Aspect Description (Obj or Subj)\nOR\nJudgement Score Description (Judg only)',
    'Requirement\nor Nominal\nSize (Obj Only)',
    'WSSS Section',
    'Max\nMark',
  ];
  const rows: Rows = [
    [null, null, null, 'Skill name'],
    [null, null, null, 'Welding'],
    ['Section', 'WSSS Marks', null, null, 'WSSS Marks'],
    [1, 'Work organization', null, null, 2],
    [null, null, null, 'Criteria', 'Mark'],
    [null, null, 'A', 'Seam', '3,50'],
    [null, null, 'B', null, null],
    [],
    [...header, 'Criterion\nA', 'Total\nMark', 3.5],
    ['A1', 'Root - session 1'],
    [null, null, 'O', 'Length', null, null, '150 mm ± 1', 1, '1,50'],
    [null, null, 'J', 'Look', null, null, null, 1, '0,50'],
    ...levels('Look', 4),
    [null, null, 'S', 'Impression', null, null, null, 1, 1.5],
    [null, null, null, null, null, null, null, null, null, 'Competition', 'Total\nMark', 3.5],
  ];

  it('is read, its objective aspects as measurements', () => {
    const { scoring, problems } = read(rows);
    expect(problems).toEqual([]);
    expect(scoring?.criteria?.map(({ id, name }) => [id, name])).toEqual([['A', 'Seam']]);
    expect(scoring?.checks).toEqual({ total: '3.5', sections: [{ id: '1', name: 'Work organization', weight: '2' }] });
    expect(aspectsOf(scoring).map(({ id, name, max, method }) => [id, name, max, method])).toEqual([
      ['A1.1', 'Length', '1.5', 'pass-fail'],
      ['A1.2', 'Look', '0.5', 'judgement'],
      ['A1.3', 'Impression', '1.5', 'points'],
    ]);
    expect(aspectsOf(scoring)[0]?.requirement).toBe('150 mm ± 1');
  });

  it('warns of subjective marks, which have no method here', () => {
    expect(told(read(rows).warnings)).toEqual(['sections-sum-differs E3', 'subjective-as-points C17']);
  });
});

describe('a sheet of one stage: no day, no section, no requirement', () => {
  const header = [
    'Sub\n Criterion\n ID',
    'Sub Criterion\n Name or Description',
    'Aspect\n Type\n M = Meas\n J = Judg',
    'Aspect - Description',
    'Judg Score',
    'Extra Aspect Description (Meas or Judg)\n OR\n Judgement Score Description (Judg only)',
    'Max\n Mark',
  ];
  const rows: Rows = [
    ['17 Web Development - Stage 2'],
    ['Criteria'],
    ['ID', 'Name', null, null, null, null, 'Mark'],
    ['A', 'Qualifiers Stage', null, null, null, null, 3],
    [],
    [...header, 'Criterion A', 'Total\n Mark', 3],
    ['A1', 'Layout', null, null, null, null, 2],
    [null, null, null, 'Nav + Hero'],
    [null, null, 'J1', 'Page layout', null, null, 1.5],
    ...levels('Layout', 4),
    [null, null, 'M1', 'Favicon', null, null, 0.5],
    ['A2', 'Text', null, null, null, null, 1],
    [null, null, 'M12', 'Spelling', null, 'Deduct 0.25 per error', 1],
    [null, null, null, null, null, 'at most four', null],
  ];

  it('is read with its numbered aspects and the sums of its sub-criteria', () => {
    const { scoring, problems } = read(rows);
    expect(problems).toEqual([]);
    expect(scoring?.checks).toEqual({ total: '3' });
    expect(aspectsOf(scoring)).toMatchObject([
      { id: 'A1.1', method: 'judgement', max: '1.5', descriptors: ['Layout 0', 'Layout 1', 'Layout 2', 'Layout 3'] },
      { id: 'A1.2', method: 'pass-fail', max: '0.5' },
      { id: 'A2.1', method: 'pass-fail', max: '1', description: 'Deduct 0.25 per error\nat most four' },
    ]);
  });

  it('passes a heading by, and says so', () => {
    expect(told(read(rows).warnings)).toEqual(['heading-passed D8']);
  });

  it('is refused where a sub-criterion says another sum', () => {
    const off = rows.map((row, at) => (at === 6 ? ['A1', 'Layout', null, null, null, null, '2,25'] : row));
    expect(read(off).problems).toEqual([
      {
        code: 'spreadsheet/sub-criterion-mark-differs',
        params: { subCriterion: 'A1', stated: '2.25', sum: '2' },
        where: `${sheetName}!G7`,
      },
    ]);
  });

  it('may do without a table of criteria, with a warning', () => {
    const { scoring, problems, warnings } = read(rows.slice(4));
    expect(problems).toEqual([]);
    expect(told(warnings)).toEqual(['criteria-derived A2', 'heading-passed D4']);
    expect(scoring?.criteria?.map(({ id, name, subCriteria }) => [id, name, subCriteria?.length])).toEqual([
      ['A', undefined, 2],
    ]);
  });

  it('needs the table of sections as soon as an aspect names one', () => {
    const named = rows.map((row, at) => (at === 5 ? [...header, 'WSOS Section'] : at === 13 ? [...row, 3] : row));
    expect(told(read(named).problems)).toEqual(['table-missing A1']);
  });
});

describe('the current form as people fill it in', () => {
  const header = [
    'SUB CRITERION ID',
    'Sub Criterion Name or Description',
    'Day of Marking',
    'Aspect Type M = Meas J = Judg',
    'Aspect - Description',
    'Judge Score',
    'Extra Aspect Description (Meas or Judg)',
    'Requirement (Measurement Only)',
    'WSOS Section',
    'Calculation Row (Export only)',
    'Max Mark',
  ];
  const above: Rows = [
    ['WorldSkills Standards Specification'],
    ['Section', 'WSSS Marks', 'Marks', 'WSSS Marks', 'Aspect Marks', 'Variation'],
    [1, 'Craft', null, 4, 4, 0],
    ['Criteria'],
    ['ID', 'Name', 'Mark'],
    ['A', 'Kitchen', 4],
    ['B', null, null],
    header,
  ];
  const measured = (aspect: string, max: WorkbookCell, section: WorkbookCell = 1): WorkbookCell[] => [
    null,
    null,
    null,
    'm',
    aspect,
    null,
    null,
    null,
    section,
    null,
    max,
  ];

  it('lets a sub-criterion row carry its first aspect', () => {
    const rows: Rows = [
      ...above,
      ['A1', 'Dough', 1, 'Meas', 'Weight', null, 'Scales at zero', '500 g', 1, null, 3],
      measured('Time', 1),
    ];
    const { scoring, problems } = read(rows);
    expect(problems).toEqual([]);
    expect(scoring?.criteria?.[0]?.subCriteria).toMatchObject([
      {
        id: 'A1',
        name: 'Dough',
        day: '1',
        aspects: [
          { id: 'A1.1', name: 'Weight', max: '3', description: 'Scales at zero', requirement: '500 g' },
          { id: 'A1.2', name: 'Time', max: '1' },
        ],
      },
    ]);
  });

  it('passes by lines that sum up, and criteria that are repeated over their sub-criteria', () => {
    const rows: Rows = [
      ...above,
      ['A', 'Kitchen'],
      ['A1', 'Dough', 'C1'],
      measured('Weight', 4),
      [null, null, null, null, null, null, null, null, null, 'Total Marks:', 4],
      [null, 'Subtotal', null, null, null, null, null, null, null, null, 4],
    ];
    const { scoring, problems, warnings } = read(rows);
    expect([...problems, ...warnings]).toEqual([]);
    expect(aspectsOf(scoring)).toHaveLength(1);
  });

  it('refuses an aspect right under a repeated criterion, which would belong to the sub-criterion before it', () => {
    const rows: Rows = [...above, ['A1', 'Dough'], measured('Weight', 4), ['A', 'Kitchen'], measured('Time', 1)];
    expect(told(read(rows).problems)).toEqual(['aspect-before-sub-criterion D12']);
  });

  it('keeps every line of a description, but takes none after the levels', () => {
    const more = (text: string): WorkbookCell[] => [null, null, null, null, null, null, text];
    const judged = [null, null, null, 'J', 'Look', null, 'Seen from above', null, 1, null, 4];
    const rows: Rows = [...above, ['A1', 'Dough'], judged, more('and from below'), ...levels('Look', 5)];
    expect(aspectsOf(read(rows).scoring)[0]?.description).toBe('Seen from above\nand from below');
    expect(told(read([...rows, more('too late')]).problems)).toEqual(['row-unclear D16']);
  });

  it('names a type that it does not know, and leaves the judge’s levels to judgement', () => {
    const rows: Rows = [...above, ['A1', 'Dough'], measured('Weight', 4), ...levels('Weight', 5).slice(0, 1)];
    expect(told(read(rows).problems)).toEqual(['level-misplaced F11']);
    const discrete = rows.slice(0, -1).map((row) => row.map((cell) => (cell === 'm' ? 'D' : cell)));
    expect(told(read(discrete).problems)).toEqual(['aspect-type-wrong D10']);
  });

  it('leaves empty letters of the table of criteria out, unless something is under them', () => {
    const rows: Rows = [...above, ['A1', 'Dough'], measured('Weight', 4)];
    expect(read(rows).scoring?.criteria?.map(({ id }) => id)).toEqual(['A']);
    const under = [...rows, ['B1', 'Hall'], measured('Swept', 1)];
    expect(told(read(under).problems)).toEqual(['criterion-unknown A11']);
  });

  describe('with merged cells', () => {
    const rows: Rows = [
      ...above,
      ['A1', 'Dough', 1],
      measured('Weight', 1),
      measured('Time', 1, null),
      measured('Size', 2, null),
    ];
    const area = (top: number, left: number, bottom: number, right: number): CellArea => ({ top, left, bottom, right });

    it('is read where a sub-criterion, a day or a section reaches over its aspects', () => {
      const merged = [area(9, 1, 12, 1), area(9, 2, 12, 2), area(9, 3, 12, 3), area(10, 9, 12, 9)];
      const { scoring, problems, warnings } = read(rows, merged);
      expect([...problems, ...warnings]).toEqual([]);
      expect(aspectsOf(scoring).map(({ section }) => section)).toEqual(['1', '1', '1']);
    });

    it('is read where an area goes on far below the last row', () => {
      const { scoring } = read(rows, [area(10, 9, 1_048_576, 9)]);
      expect(aspectsOf(scoring).map(({ section }) => section)).toEqual(['1', '1', '1']);
    });

    it('is read where cells of one row are merged sideways', () => {
      expect(read(rows, [area(9, 2, 9, 11), area(10, 5, 10, 7)]).problems).toEqual([]);
    });

    it.each<[string, CellArea, string]>([
      ['a maximum over several aspects', area(10, 11, 12, 11), 'cells-merged K10'],
      ['a text over several aspects', area(10, 5, 11, 5), 'cells-merged E10'],
      ['a block over rows and columns', area(9, 1, 12, 2), 'cells-merged A9'],
      ['a criterion over two rows', area(6, 1, 7, 1), 'cells-merged A6'],
    ])('is refused where they hide what belongs where: %s', (_what, merged, expected) => {
      expect(told(read(rows, [merged]).problems)).toContain(expected);
    });
  });

  it('may have its headers in Chinese, in the words of this program', () => {
    const chinese: Rows = [
      ['标准部分', '部分分值'],
      [1, 2],
      ['模块编号', '模块名称', '分值'],
      ['A', '焊缝', 2],
      [
        '子项编号',
        '子项名称',
        '评分日',
        '评分类型',
        '评分点',
        '评价等级',
        '补充说明',
        '测量要求',
        '标准部分',
        '计算方式',
        '满分',
      ],
      ['A1', '打底', 1],
      [null, null, null, '测量', '长度', null, null, '150 mm', 1, null, 1],
      [null, null, null, '评价', '外观', null, null, null, 1, null, 1],
      ...levels('外观', 5),
      [null, null, null, null, null, null, null, null, null, '合计', 2],
    ];
    const { scoring, problems, warnings } = read(chinese);
    expect([...problems, ...warnings]).toEqual([]);
    expect(aspectsOf(scoring).map(({ name, method }) => [name, method])).toEqual([
      ['长度', 'pass-fail'],
      ['外观', 'judgement'],
    ]);
  });
});
