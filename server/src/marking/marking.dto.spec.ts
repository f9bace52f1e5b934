import { Refusal } from '@jiangsai/shared';
import { validationPipe } from '../platform/http/index.js';
import { MarkingCommandDto, NewJudgesDto, PanelsDto, readCommand } from './marking.dto.js';

const pipe = validationPipe();
const taken = async (metatype: new () => object, value: object): Promise<object | string[]> =>
  pipe.transform(value, { type: 'body', metatype }).catch((error: unknown) => {
    if (error instanceof Refusal) return error.problems.map(({ where }) => where);
    throw error;
  }) as Promise<object | string[]>;

const sign = {
  id: 'command-1',
  kind: 'sign',
  device: 'tablet-01',
  counter: 7,
  deviceTime: '2026-11-22T09:30:00.000Z',
  sheet: 'm-1',
  entry: 'e-1',
  baseVersion: 3,
} as const;
const mark = { ...sign, kind: 'mark', aspect: 'A1.1', value: '8.5' } as const;

async function commandOf(value: object) {
  const dto = await taken(MarkingCommandDto, value);
  return Array.isArray(dto) ? dto : readCommand(dto as MarkingCommandDto);
}

describe('a marking command', () => {
  it('is a mark, a mark taken back, or a signature', async () => {
    expect(await commandOf(mark)).toEqual(mark);
    expect(await commandOf({ ...mark, value: null })).toEqual({ ...mark, value: null });
    expect(await commandOf(sign)).toEqual(sign);
  });

  it.each<[string, object]>([
    ['a mark without an aspect', { ...mark, aspect: undefined }],
    ['a mark without a value', { ...mark, value: undefined }],
    ['a signature with an aspect', { ...sign, aspect: 'A1.1' }],
    ['a signature with a value', { ...sign, value: '8.5' }],
    ['a signature that takes something back', { ...sign, value: null }],
  ])('is not %s', async (_what, value) => {
    expect(await commandOf(value)).toBeNull();
  });

  it.each<[string, object, string]>([
    ['of a kind that is not there', { ...mark, kind: 'erase' }, 'kind'],
    ['with a value that is a number', { ...mark, value: 8.5 }, 'value'],
    ['with a value as long as a book', { ...mark, value: '1'.repeat(65) }, 'value'],
    ['with a value of blanks', { ...mark, value: ' ' }, 'value'],
    ['with an id that a person made up', { ...mark, id: 'x' }, 'id'],
    ['from no device', { ...mark, device: undefined }, 'device'],
    ['with a counter below zero', { ...mark, counter: -1 }, 'counter'],
    ['based on a broken version', { ...mark, baseVersion: 0.5 }, 'baseVersion'],
    ['at no time', { ...mark, deviceTime: 'now' }, 'deviceTime'],
    ['at a time without its zone', { ...mark, deviceTime: '2026-11-22T09:30:00' }, 'deviceTime'],
    ['with a field that nobody knows', { ...mark, judge: 'a-2' }, 'judge'],
  ])('is refused %s', async (_how, value, where) => {
    expect(await commandOf(value)).toContain(where);
  });

  it('may carry the zone of its device', async () => {
    const deviceTime = '2026-11-22T17:30:00.123+08:00';
    expect(await commandOf({ ...mark, deviceTime })).toEqual({ ...mark, deviceTime });
  });
});

describe('new judges', () => {
  const person = { name: '陈裁判', login: 'judge-01', password: 'eight letters' };

  it.each<[string, object, string]>([
    ['with name, login and password', person, 'taken'],
    ['with a Chinese login', { ...person, login: '陈裁判' }, 'taken'],
    ['without a password', { ...person, password: undefined }, 'judges[0].password'],
    ['with a short password', { ...person, password: '1234567' }, 'judges[0].password'],
    ['with a login that has a blank', { ...person, login: 'judge 01' }, 'judges[0].login'],
    ['with a login that begins with a dot', { ...person, login: '.judge' }, 'judges[0].login'],
    ['with a login of two letters', { ...person, login: 'ab' }, 'judges[0].login'],
    ['without a name', { ...person, name: ' ' }, 'judges[0].name'],
  ])('%s', async (_how, judge, expected) => {
    const answer = await taken(NewJudgesDto, { judges: [judge] });
    if (expected === 'taken') expect(Array.isArray(answer)).toBe(false);
    else expect(answer).toContain(expected);
  });
});

describe('panels', () => {
  it('name judges by their accounts, none twice as many as anybody needs', async () => {
    const panel = { subCriterion: 'A1', judges: ['a-1', 'a-2'] };
    expect(await taken(PanelsDto, { panels: [panel] })).toEqual({ panels: [panel] });
    expect(await taken(PanelsDto, { panels: [] })).toEqual({ panels: [] });
    expect(await taken(PanelsDto, { panels: [{ ...panel, judges: ['a 1'] }] })).toContain('panels[0].judges');
    const crowd = Array.from({ length: 51 }, (_, index) => `a-${index}`);
    expect(await taken(PanelsDto, { panels: [{ ...panel, judges: crowd }] })).toContain('panels[0].judges');
  });
});
