import { formatRecount } from '../recount/format-recount.js';
import { recountPackage } from '../recount/recount-package.js';
import { checkPackage, readPackage } from './read-package.js';

const points = { max: '10', method: 'points' };
const file = (...skills: unknown[]) => ({ format: 'jiangsai-package/1', skills });
const numbers = (length: number) => Array.from({ length }, (_, index) => index);

function recountOf(value: unknown) {
  const { package: read, problems } = checkPackage(value);
  expect(problems).toEqual([]);
  return JSON.parse(formatRecount(recountPackage(read!), 'line')) as ReturnType<typeof recountPackage>;
}

describe('ids that every object has or that look like numbers', () => {
  const ids = ['constructor', '10', '9', 'toString', 'valueOf', 'hasOwnProperty', '1.0', 'A'];

  it('work as ids of everything', () => {
    const skills = ids.map((id) => ({
      id,
      scoring: {
        components: ids.map((part) => ({ id: part, criteria: [{ id: part, aspects: [{ id: part, ...points }] }] })),
      },
      ranking: { keys: ids.map((part) => ({ by: `component:${part}` })) },
      entries: ids.map((entry) => ({ id: entry, unit: entry, delegation: entry, division: entry })),
      marks: ids.flatMap((entry) => ids.map((aspect) => ({ entry, aspect, value: '5' }))),
    }));
    const named = ids.map((id) => ({ id }));
    const recount = recountOf({ ...file(...skills), units: named, delegations: named });
    expect(recount.skills.map(({ id }) => id)).toEqual(ids);
    expect(recount.skills[0]?.divisions.map(({ division }) => division)).toEqual(ids);
    expect(recount.skills[0]?.divisions[1]?.standings[0]).toMatchObject({ entry: '10', place: 1, total: '400.00' });
  });

  it('stay in the order of the scheme in the text of a recount', () => {
    const components = ['b', '10', '9'].map((id) => ({ id, criteria: [{ id, aspects: [{ id, ...points }] }] }));
    const marks = components.map(({ id }) => ({ entry: 'e', aspect: id, value: '5' }));
    const { package: read } = checkPackage(file({ id: 's', scoring: { components }, entries: [{ id: 'e' }], marks }));
    expect(formatRecount(recountPackage(read!), 'line')).toContain(
      '"components":{"b":"50.00","10":"50.00","9":"50.00"}',
    );
  });

  it('do not reach a prototype as keys', () => {
    const text = JSON.stringify(file({ id: 's', scoring: { criteria: [] } }));
    const into = (key: string) => readPackage(text.replace('{"criteria"', `{"${key}": {"criteria": []}, "criteria"`));
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      expect(into(key).problems[0]).toEqual({
        code: 'package/unknown-key',
        params: { key },
        where: 'skills[0].scoring',
      });
    }
  });

  it('do not reach a prototype as awards of delegations', () => {
    const ranking = '{"rule": "award-points", "points": {"__proto__": "3", "constructor": "2"}}';
    const { package: read } = readPackage(
      `{"format": "jiangsai-package/1", "skills": [], "delegationRanking": ${ranking}}`,
    );
    const { points: read2 } = read?.delegationRanking as { points: Record<string, string> };
    expect(Object.entries(read2)).toEqual([
      ['__proto__', '3'],
      ['constructor', '2'],
    ]);
  });
});

describe('large files', () => {
  it('a scheme of 10,000 aspects is read and counted', () => {
    const aspects = numbers(10_000).map((index) => ({ id: `a${index}`, max: '1', method: 'points' }));
    const marks = aspects.map(({ id }) => ({ entry: 'e', aspect: id, value: '0.01' }));
    const recount = recountOf(
      file({ id: 's', scoring: { criteria: [{ id: 'A', aspects }] }, entries: [{ id: 'e' }], marks }),
    );
    expect(recount.skills[0]?.divisions[0]?.standings[0]?.total).toBe('100.00');
  });

  it('100,000 entries are read and counted', () => {
    const entries = numbers(100_000).map((index) => ({ id: `e${index}` }));
    const marks = entries.map(({ id }, index) => ({ entry: id, aspect: 'a', value: String(index % 1000) }));
    const scoring = { criteria: [{ id: 'A', aspects: [{ id: 'a', max: '1000', method: 'points' }] }] };
    const standings = recountOf(file({ id: 's', scoring, entries, marks })).skills[0]?.divisions[0]?.standings;
    expect(standings).toHaveLength(100_000);
    expect(standings?.at(-1)).toMatchObject({ entry: 'e99000', place: 99_901, tied: true, total: '0.00' });
  });

  it('100,000 marks of one judge for one aspect are refused as fast', () => {
    const marks = numbers(100_000).map(() => ({ entry: 'e', aspect: 'a', judge: 'j', value: '1' }));
    const scoring = { criteria: [{ id: 'A', aspects: [{ id: 'a', ...points, combine: { kind: 'mean' } }] }] };
    const { problems } = checkPackage(file({ id: 's', scoring, entries: [{ id: 'e' }], marks }));
    expect(problems).toEqual([
      { code: 'marking/duplicate-mark', params: { aspect: 'a', judge: 'j' }, where: 'skills[0].marks[1]' },
    ]);
  });
});
