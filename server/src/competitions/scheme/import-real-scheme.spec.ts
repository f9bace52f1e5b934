import { readFileSync } from 'node:fs';
import { listAspects, readMarkingScheme, schemeSummary, type Scoring } from '@jiangsai/shared';
import { readWorkbook } from './workbook/read-workbook.js';

const fixture = (name: string) => readFileSync(new URL(`../../../../test/fixtures/${name}`, import.meta.url));

/** One row of the table that was taken from the same file by other means. */
interface Row {
  readonly sub_criterion_id: string;
  readonly sub_criterion_name: string;
  readonly day_of_marking: string;
  readonly aspect_ref: string;
  readonly aspect_type: string;
  readonly aspect: string;
  readonly wsos_section: string;
  readonly max_mark: string;
}

function readRows(): Row[] {
  const [header = [], ...rows] = fixture('euroskills-2023-web-development.csv')
    .toString('utf8')
    .trim()
    .split(/\r?\n/)
    .map(readLine);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])) as unknown as Row);
}

// Fields with commas stand in quotes; no field of this file has a line break.
function readLine(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = '']) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  );
}

describe('the EuroSkills 2023 web development scheme, a real file of the import form', () => {
  let scoring: Scoring;

  beforeAll(async () => {
    const workbook = await readWorkbook(fixture('euroskills-2023-web-development.xlsx'));
    const reading = readMarkingScheme(workbook, { measurement: 'pass-fail', judgesPerJudgement: 3 });
    expect(reading).toMatchObject({ problems: [], warnings: [] });
    scoring = reading.scoring as Scoring;
  });

  it('has 149 aspects in 36 sub-criteria, 123 measured and 26 judged, for exactly 100 marks', () => {
    expect(schemeSummary(scoring)).toEqual({
      subCriteria: 36,
      aspects: 149,
      judgement: 26,
      measurement: 123,
      max: '100',
    });
  });

  it('says of every aspect what the table taken by other means says', () => {
    const imported = listAspects(scoring).map(({ aspect, subCriterion }) => [
      subCriterion?.id,
      subCriterion?.name,
      subCriterion?.day,
      aspect.id,
      aspect.method === 'judgement' ? 'J' : 'M',
      aspect.name,
      aspect.section,
      Number(aspect.max),
    ]);
    expect(imported).toEqual(
      readRows().map((row) => [
        row.sub_criterion_id,
        row.sub_criterion_name,
        row.day_of_marking,
        row.aspect_ref,
        row.aspect_type,
        row.aspect,
        row.wsos_section,
        Number(row.max_mark),
      ]),
    );
  });

  it('is what the demonstration shows', () => {
    const shown = new URL('../../demonstration/data/euroskills-2023-web-development.scoring.json', import.meta.url);
    expect(JSON.parse(readFileSync(shown, 'utf8'))).toEqual(scoring);
  });

  it('keeps the criteria with their names and the sections with their weights', () => {
    expect(scoring.criteria?.map(({ id, name }) => [id, name])).toEqual([
      ['A', 'Static Website Design'],
      ['B', 'Dynamic website with server-side rendering'],
      ['C', 'Commercial Open API'],
      ['D', 'Interactive Frontend using an API'],
      ['E', 'Advanced Web Development'],
      ['F', 'Fun: Collaborative Challenge'],
    ]);
    expect(scoring.checks).toEqual({
      total: '100',
      sections: [
        { id: '1', name: 'Work organization and self-management', weight: '5' },
        { id: '2', name: 'Communication and interpersonal skills', weight: '5' },
        { id: '3', name: 'Design Implementation', weight: '25' },
        { id: '4', name: 'Front-End Development', weight: '25' },
        { id: '5', name: 'Back-End Development', weight: '40' },
      ],
    });
  });

  it('keeps the texts of a judgement’s four levels and the notes of a measurement', () => {
    const byId = new Map(listAspects(scoring).map(({ aspect }) => [aspect.id, aspect]));
    expect(byId.get('A2.2')?.descriptors).toEqual([
      'Not implemented or is not styled',
      'Page has basic styling implemented',
      'Catches the users attention (sells the product well), but the design is not always polished or clear',
      'Has a clear and polished design, it is very clear to the user what the product is about',
    ]);
    expect(byId.get('A2.1')).toEqual({
      id: 'A2.1',
      name: 'Home page contains required information',
      description: 'Product name, product image, links to product & pricing pages',
      section: '3',
      max: '0.5',
      method: 'pass-fail',
    });
  });

  it('takes measurements as points and panels of another size when asked to', async () => {
    const workbook = await readWorkbook(fixture('euroskills-2023-web-development.xlsx'));
    const reading = readMarkingScheme(workbook, { measurement: 'points', judgesPerJudgement: 5 });
    const aspects = listAspects(reading.scoring as Scoring).map(({ aspect }) => aspect);
    const judged = aspects.filter(({ method }) => method === 'judgement');
    const measured = aspects.filter(({ method }) => method === 'points');
    expect(judged.map(({ minJudges }) => minJudges)).toEqual(new Array(26).fill(5));
    expect(measured.map(({ minJudges }) => minJudges)).toEqual(new Array(123).fill(undefined));
  });
});
