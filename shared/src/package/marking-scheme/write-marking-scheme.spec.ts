import fc from 'fast-check';
import { listAspects, localText, type Aspect, type Scoring } from '../../competition/index.js';
import { refusalText } from '../../refusals/index.js';
import { readMarkingScheme, type SchemeOptions } from './read-marking-scheme.js';
import type { Workbook } from './sheet/workbook.js';
import { anyScheme, sayableScheme } from './testing/any-scheme.js';
import { writeMarkingScheme, type WrittenScheme } from './write-marking-scheme.js';
import { asWorkbook } from './write/written-sheet.js';

const usual: SchemeOptions = { measurement: 'points', judgesPerJudgement: 3 };
const inEnglish = { title: 'Welding', language: 'en' } as const;
const anyOptions = fc.record<SchemeOptions>({
  measurement: fc.constantFrom('pass-fail', 'points'),
  judgesPerJudgement: fc.integer({ min: 1, max: 7 }),
});
const languages = fc.constantFrom('zh-CN' as const, 'en' as const);

/** The official sheets alone, as another system would take them. */
const official = ({ sheets }: WrittenScheme) => asWorkbook(sheets.filter(({ name }) => name !== 'Jiangsai'));
const aspectsOf = (scoring: Scoring | null) => listAspects(scoring ?? {}).map(({ aspect }) => aspect);

describe('a scheme in the official form', () => {
  it('is read back whole from the form itself, if the form can say it', () => {
    fc.assert(
      fc.property(sayableScheme, languages, (scheme, language) => {
        const written = writeMarkingScheme(scheme, { title: '', language });
        expect(readMarkingScheme(official(written), usual)).toMatchObject({ scoring: scheme, problems: [] });
        expect(written.losses).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is read back whole by us, whatever it says and in whatever way the reader asks', () => {
    fc.assert(
      fc.property(anyScheme, languages, anyOptions, (scheme, language, options) => {
        const written = writeMarkingScheme(scheme, { title: 'Welding', language });
        const read = readMarkingScheme(asWorkbook(written.sheets), options);
        expect(read).toMatchObject({ problems: [] });
        expect(read.scoring).toEqual(scheme);
      }),
      { numRuns: 100 },
    );
  });

  it('has the same maxima in the same order for everybody else', () => {
    fc.assert(
      fc.property(anyScheme, (scheme) => {
        const { scoring, problems } = readMarkingScheme(official(writeMarkingScheme(scheme, inEnglish)), usual);
        expect(problems).toEqual([]);
        expect(aspectsOf(scoring).map(({ max }) => max)).toEqual(aspectsOf(scheme).map(({ max }) => max));
      }),
      { numRuns: 50 },
    );
  });

  it('never says another method than the scheme: either the same, or that judges give points', () => {
    const said = (aspect: Aspect) => {
      const { id: _id, name: _name, description: _description, requirement: _requirement, ...rest } = aspect;
      return rest;
    };
    fc.assert(
      fc.property(anyScheme, (scheme) => {
        const written = writeMarkingScheme(scheme, inEnglish);
        const own = aspectsOf(scheme);
        const lost = written.losses.some(({ code }) => code === 'form/method-lost');
        for (const [at, aspect] of aspectsOf(readMarkingScheme(official(written), usual).scoring).entries()) {
          const { method } = own[at] ?? {};
          if (aspect.method !== method)
            expect([lost, aspect.method]).toEqual([true, expect.stringMatching(/^(points|deduct-per-event)$/)]);
          expect(said(aspect)).toHaveProperty('max', own[at]?.max);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('what the official form cannot say', () => {
  const level = (text: string) => [`${text} 0`, `${text} 1`, `${text} 2`, `${text} 3`] as const;
  const aspect: Aspect = { id: 'A1.1', name: 'Root', max: '2', method: 'pass-fail', section: '1' };
  const judged: Aspect = {
    id: 'A1.2',
    name: 'Look',
    max: '1',
    method: 'judgement',
    descriptors: level('Look'),
    section: '1',
  };
  const sound: Scoring = {
    criteria: [
      { id: 'A', name: 'Seam', subCriteria: [{ id: 'A1', name: 'Root', day: '1', aspects: [aspect, judged] }] },
    ],
    checks: { total: '3', sections: [{ id: '1', name: 'Craft', weight: '3' }] },
  };
  const withAspect = (changed: Partial<Aspect> | object): Scoring => ({
    ...sound,
    criteria: [
      {
        id: 'A',
        name: 'Seam',
        subCriteria: [{ id: 'A1', name: 'Root', day: '1', aspects: [{ ...aspect, ...changed } as Aspect, judged] }],
      },
    ],
  });
  const withCriterion = (changed: object): Scoring => ({
    ...sound,
    criteria: [{ ...sound.criteria?.[0], ...changed } as never],
  });
  const sub = { id: 'A1', name: 'Root', day: '1', aspects: [aspect, judged] };

  const told = (scoring: Scoring) =>
    writeMarkingScheme(scoring, inEnglish).losses.map(
      ({ code, params }) => `${code.replace('form/', '')}: ${params?.['at'] ?? ''}`,
    );

  it('is nothing in a plain scheme, which then needs no copy beside the form', () => {
    const { losses, sheets } = writeMarkingScheme(sound, inEnglish);
    expect(losses).toEqual([]);
    expect(sheets.map(({ name }) => name)).toEqual(['CIS Marking Scheme Import', 'Calculations']);
  });

  it.each<[string, Scoring, readonly string[]]>([
    ['a veto', withAspect({ veto: true }), ['vetoes-lost: A1.1']],
    ['several judges', withAspect({ combine: { kind: 'mean' }, minJudges: 2 }), ['panels-lost: A1.1']],
    ['what happens when judges are missing', withAspect({ whenShort: 'plain-mean' }), ['panels-lost: A1.1']],
    ['bands', withAspect({ method: 'bands', bands: [{ from: '0', points: '2' }] }), ['method-lost: A1.1']],
    ['ratings', withAspect({ method: 'rating', levels: [{ id: 'good', fraction: '1' }] }), ['method-lost: A1.1']],
    ['points by place', withAspect({ method: 'place', first: '2', step: '1', best: 'low' }), ['method-lost: A1.1']],
    ['steps of points', withAspect({ method: 'points', step: '0.5' }), ['method-lost: A1.1']],
    [
      'a tolerance',
      withAspect({ method: 'difference', target: '5', tolerance: '1', step: '1', deduct: '1', count: 'started' }),
      ['method-lost: A1.1'],
    ],
    [
      'one side of a difference',
      withAspect({ method: 'difference', target: '5', side: 'over', step: '1', deduct: '1', count: 'started' }),
      ['method-lost: A1.1'],
    ],
    [
      'complete steps only',
      withAspect({ method: 'difference', target: '5', step: '1', deduct: '1', count: 'complete' }),
      ['method-lost: A1.1'],
    ],
    [
      'ids of choices',
      withAspect({ method: 'choice', unit: 'points', choices: [{ id: 'clean', deduct: '0' }] }),
      ['method-lost: A1.1'],
    ],
    ['an id of one’s own', withAspect({ id: 'root' }), ['ids-change: root']],
    ['a second language', withAspect({ name: { en: 'Root', 'zh-CN': '打底' } }), ['texts-change: A1.1']],
    ['blanks around a text', withAspect({ description: ' from above ' }), ['texts-change: A1.1']],
    ['a section that is no id', withAspect({ section: 'see § 3' }), ['checks-change: A1.1']],
    ['a weight', withCriterion({ weight: '0.5' }), ['weights-lost: A']],
    ['a criterion that is no letter', withCriterion({ id: 'seam' }), ['ids-change: seam']],
    [
      'a criterion without sub-criteria',
      { ...sound, criteria: [{ id: 'A', name: 'Seam', aspects: [aspect, judged] }] },
      ['sub-criteria-added: A'],
    ],
    [
      'sub-criteria that are not numbered by it',
      withCriterion({ subCriteria: [{ ...sub, id: 'root' }] }),
      ['ids-change: root'],
    ],
    [
      'components',
      { components: [{ id: 'practice', weight: '0.7', criteria: sound.criteria ?? [] }], checks: sound.checks },
      ['components-lost: practice', 'weights-lost: practice'],
    ],
    ['a pass mark', { ...sound, passMark: '60' }, ['pass-marks-lost: ']],
    ['a limit of penalties', { ...sound, penaltyLimit: '10' }, ['penalty-limit-lost: ']],
    ['rounding', { ...sound, rounding: { total: { digits: 1 } } }, ['rounding-lost: ']],
    ['a scale', { ...sound, scale: { kind: 'ws700' } }, ['scale-lost: ']],
    ['a limit of an aspect', { ...sound, checks: { ...sound.checks, aspectMax: '2' } }, ['checks-change: ']],
    ['another total', { ...sound, checks: { ...sound.checks, total: '100' } }, ['checks-change: ']],
  ])('is told: %s', (_what, scoring, losses) => {
    expect(told(scoring)).toEqual(losses);
  });

  it.each<[string, Scoring]>([
    ['a veto that is not there', withAspect({ veto: false })],
    ['a weight of 1', withCriterion({ weight: '1' })],
    ['a usual limit', { ...sound, checks: { ...sound.checks, sectionLimit: '5', blocking: false } }],
    ['no checks', { criteria: sound.criteria ?? [] }],
    ['points', withAspect({ method: 'points' })],
  ])('is not told where nothing is lost: %s', (_what, scoring) => {
    expect(told({ ...scoring, checks: { ...scoring.checks, sections: sound.checks?.sections ?? [] } })).toEqual([]);
  });

  it('is told once for many places, the first of them by name', () => {
    const aspects = Array.from({ length: 30 }, (_, at): Aspect => ({ ...aspect, id: `A1.${at + 1}`, veto: true }));
    const scoring: Scoring = { criteria: [{ id: 'A', subCriteria: [{ id: 'A1', aspects }] }] };
    expect(told({ ...scoring, checks: { sections: [{ id: '1', weight: '60' }] } })).toEqual([
      'vetoes-lost: A1.1, A1.2, A1.3, A1.4, A1.5, A1.6, A1.7, A1.8 … (30)',
    ]);
  });

  it('is told in both languages', () => {
    fc.assert(
      fc.property(anyScheme, (scheme) => {
        for (const loss of writeMarkingScheme(scheme, inEnglish).losses) {
          expect(refusalText(loss, 'zh-CN')).toMatch(/官方表格/);
          expect(refusalText(loss, 'en')).toMatch(/form/);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes the reader’s language of a text in several', () => {
    const scoring = withAspect({ name: { en: 'Root', 'zh-CN': '打底' } });
    const names = (['en', 'zh-CN'] as const).map((language) => {
      const written = writeMarkingScheme(scoring, { title: 'x', language });
      return localText(aspectsOf(readMarkingScheme(official(written), usual).scoring)[0]?.name ?? '', 'en');
    });
    expect(names).toEqual(['Root', '打底']);
  });

  describe('in the copy beside the form', () => {
    const scoring = withAspect({ veto: true });
    const written = asWorkbook(writeMarkingScheme(scoring, inEnglish).sheets);
    const changed = (name: string, change: (row: readonly unknown[]) => readonly unknown[]) =>
      ({
        sheets: written.sheets.map((sheet) =>
          sheet.name === name ? { ...sheet, rows: sheet.rows.map(change) } : sheet,
        ),
      }) as Workbook;
    const warned = (workbook: Workbook) => {
      const { scoring: read, warnings } = readMarkingScheme(workbook, {
        measurement: 'pass-fail',
        judgesPerJudgement: 3,
      });
      return [aspectsOf(read)[0]?.veto ?? false, warnings.map(({ code }) => code)];
    };

    it('comes back', () => {
      expect(warned(written)).toEqual([true, []]);
    });

    it('stays out once the form says something else, with a warning', () => {
      const renamed = changed('CIS Marking Scheme Import', (row) =>
        row.map((cell) => (cell === 'Look' ? 'Sight' : cell)),
      );
      expect(warned(renamed)).toEqual([false, ['spreadsheet/copy-outdated']]);
      const marks = changed('Calculations', (row) => row.map((cell) => (cell === 'PASS_FAIL' ? 'FORMULA' : cell)));
      expect(warned(marks)).toEqual([false, ['spreadsheet/calculation-unmapped', 'spreadsheet/copy-outdated']]);
    });

    it('comes back although the title, the widths or blank rows changed', () => {
      const titled = changed('CIS Marking Scheme Import', (row) =>
        row.map((cell) => (cell === 'Welding' ? 'x' : cell)),
      );
      expect(warned(titled)).toEqual([true, []]);
    });

    it.each([
      ['cut short', (text: string) => text.slice(0, -2)],
      ['of another kind', (text: string) => text.replace('jiangsai-scheme/1', 'jiangsai-scheme/2')],
      ['of no sound scheme', (text: string) => text.replace('"max":"2"', '"max":"-2"')],
      ['of an unknown language', (text: string) => text.replace('"language":"en"', '"language":"xx"')],
      ['nothing', () => ''],
      ['null', () => 'null'],
      ['with a prototype', (text: string) => text.replace('"format"', '"__proto__"')],
    ])('stays out when it is %s, with a warning', (_how, broken) => {
      const damaged = changed('Jiangsai', (row) =>
        row.map((cell) => (String(cell).startsWith('{') ? broken(String(cell)) : cell)),
      );
      expect(warned(damaged)).toEqual([false, ['spreadsheet/copy-unreadable']]);
    });

    it('does not hide what is wrong with the form', () => {
      const broken = changed('CIS Marking Scheme Import', (row) => row.map((cell) => (cell === 'J' ? 'X' : cell)));
      expect(readMarkingScheme(broken, usual).problems.map(({ code }) => code)).toEqual([
        'spreadsheet/aspect-type-wrong',
      ]);
    });

    it('is cut into pieces that a cell can hold, in plain signs', () => {
      const long = withAspect({ veto: true, description: '焊'.repeat(20_000) });
      const copy = writeMarkingScheme(long, inEnglish).sheets.find(({ name }) => name === 'Jiangsai');
      const cells = (copy?.rows ?? []).slice(2).map(({ cells: [cell] }) => cell);
      expect(cells.length).toBeGreaterThan(3);
      for (const cell of cells) expect(cell).toMatch(/^[\x20-\x7e]{1,30000}$/);
      const read = readMarkingScheme(asWorkbook(writeMarkingScheme(long, inEnglish).sheets), usual);
      expect(read.scoring).toEqual(long);
    });
  });

  it('cuts what no cell can hold, and tells it', () => {
    const long = withAspect({ description: '𠮷'.repeat(20_000) });
    expect(told(long)).toEqual(['texts-change: A1.1']);
    const [read] = aspectsOf(readMarkingScheme(official(writeMarkingScheme(long, inEnglish)), usual).scoring);
    expect(read?.description).toBe('𠮷'.repeat(16_383));
  });
});
