import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { json } from 'node:stream/consumers';
import type { CompetitionView, EntryView, LedgerRow } from '@jiangsai/shared';
import { refusalOf, problemsOf } from '../support/api-client.js';
import { describeOnEachDatabase } from '../support/databases.js';
import {
  makeCompetition,
  newCompetition,
  signedInOrganizer,
  type MadeCompetition,
} from '../support/make-competition.js';
import type { MarkingJudge } from '../support/marking-judge.js';
import { readLedger } from '../support/read-ledger.js';
import { startServer, type RunningServer } from '../support/start-server.js';

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describeOnEachDatabase('input that cannot be right', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;
  let judge: MarkingJudge;
  let ledger: LedgerRow[];

  const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    made.organizer.send('POST', path, body, { headers });
  const register = (row: object) => send(`${made.path}/entries`, { entries: [{ skill: made.skill, ...row }] });

  beforeAll(async () => {
    server = await startServer(makeDatabase());
    made = await makeCompetition(server.url, { policy: 'hidden' });
    judge = made.judges[0] as MarkingJudge;
    ledger = await readLedger(made);
  });

  afterAll(() => server.discard());

  afterEach(async () => {
    // Whatever it was: the server lives and nothing was written.
    expect(await (await fetch(`${server.url}/api/health/ready`)).json()).toEqual({ status: 'ok' });
    expect(await readLedger(made)).toEqual(ledger);
  });

  it('a field that nobody knows is named and refused', async () => {
    const answer = await send('/api/competitions', { ...newCompetition, owner: 'me' });
    expect(refusalOf(answer)).toEqual({ status: 400, code: 'request/invalid' });
    expect(problemsOf(answer)).toEqual([{ code: 'request/unknown-field', where: 'owner' }]);
  });

  it('fields that are missing are named, each once', async () => {
    expect(problemsOf(await send('/api/session', { login: 'somebody' }))).toEqual([
      { code: 'request/field-missing', where: 'password' },
    ]);
  });

  it('a field deep in a list is named by its place', async () => {
    const entries = [
      { skill: made.skill, name: '甲' },
      { skill: made.skill, name: '乙', wage: 1 },
    ];
    const answer = await send(`${made.path}/entries`, { entries });
    expect(problemsOf(answer)).toEqual([{ code: 'request/unknown-field', where: 'entries[1].wage' }]);
  });

  it('ten megabytes are too large, and the answer says what the limit is', async () => {
    const { port } = new URL(server.url);
    // Only announced: who has begun to send all of it may find the line closed before the answer.
    const headers = { 'content-type': 'application/json', 'content-length': 10 * 2 ** 20 };
    const asking = request({ port, host: '127.0.0.1', method: 'POST', path: '/api/session', headers });
    asking.on('error', () => undefined).flushHeaders();
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(413);
    expect(await json(answer)).toMatchObject({ error: { code: 'request/too-large', params: { limit: '1 MB' } } });
    asking.destroy();
  });

  it.each([
    ['ten thousand levels', () => `{"name":${deep(10_000)}}`],
    ['ten thousand levels in the right field', () => `{"scoring":{"criteria":${deep(10_000)}}}`],
    ['half a million levels', () => deep(500_000)],
    ['levels that never close', () => '[{"a":'.repeat(50_000)],
  ])('JSON with %s is refused', async (_, text) => {
    const answer = await made.organizer.send('PUT', `${made.skillPath}/scheme`, text());
    expect(refusalOf(answer)).toEqual({ status: 400, code: 'request/too-deep' });
  });

  it.each([
    ['__proto__', '{"__proto__":{"tier":"city"}}'],
    ['constructor.prototype', '{"constructor":{"prototype":{"tier":"city"}}}'],
    ['a __proto__ deep inside', '{"name":{"a":[{"__proto__":null}]}}'],
  ])('the key %s reaches no prototype', async (_, text) => {
    expect(refusalOf(await send('/api/competitions', text))).toEqual({ status: 400, code: 'request/not-json' });
    expect(({} as { tier?: string }).tier).toBeUndefined();
  });

  it.each([
    ['half a JSON', '{"name":'],
    ['nothing', ''],
    ['two at once', '{}{}'],
    ['single quotes', "{'name':'x'}"],
  ])('%s is no JSON', async (_, text) => {
    expect(refusalOf(await send('/api/competitions', text)).code).toBe('request/not-json');
  });

  it.each(['[]', 'null', '"text"', '17', 'true'])('%s is JSON, but no request', async (text) => {
    expect(refusalOf(await send('/api/competitions', text)).code).toBe('request/invalid');
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'application/json-patch+json'])(
    'the content type %s is not taken',
    async (type) => {
      const answer = await send('/api/competitions', JSON.stringify(newCompetition), { 'content-type': type });
      expect(refusalOf(answer)).toEqual({ status: 415, code: 'request/unsupported-type' });
    },
  );

  it.each([
    ['no name', { name: '' }],
    ['a name of blanks', { name: '   ' }],
    ['a name that turns its text around', { name: '张\u202e三' }],
    ['a name with a control character', { name: '张\u0000三' }],
    ['an endless name', { name: '张'.repeat(201) }],
    ['a name that is a list', { name: ['张三'] }],
    ['a number with markup', { name: '张三', number: '<b>1</b>' }],
    ['a skill that is a condition', { name: '张三', skill: "' OR 1=1 --" }],
  ])('an entry with %s is refused', async (_, row) => {
    expect(refusalOf(await register(row)).code).toBe('request/invalid');
  });

  it.each([
    ['an unknown tier', { tier: 'galaxy' }, 'request/invalid'],
    ['an unknown time zone', { timeZone: 'Moon/Tranquility' }, 'competition/time-zone-unknown'],
    ['days in the wrong order', { startsOn: '2026-11-23' }, 'competition/dates-reversed'],
    ['a month that is none', { startsOn: '2026-13-01' }, 'request/invalid'],
    ['a day that is none', { startsOn: '2026-02-30' }, 'request/invalid'],
    ['a name in a language that it has not', { name: { fr: 'x' } }, 'request/invalid'],
  ])('a competition with %s is refused', async (_, change, code) => {
    expect(refusalOf(await send('/api/competitions', { ...newCompetition, ...change })).code).toBe(code);
  });

  it('a quota beyond all numbers is refused', async () => {
    const answer = await send(`${made.path}/skills`, '{"name":"x","quotaPerUnit":1e309,"rules":{}}');
    expect(refusalOf(answer).code).toBe('request/invalid');
  });

  it('prize rules that are none are refused, each with its place', async () => {
    const prizes = [null, 3, { rule: 'constructor' }, { rule: 'by-count', awards: [{ award: 'first', count: -1 }] }];
    const answer = await send(`${made.path}/skills`, { name: 'x', quotaPerUnit: null, rules: { prizes } });
    expect(refusalOf(answer).code).toBe('request/invalid');
    expect(new Set(problemsOf(answer).map(({ where }) => where?.slice(0, 9)))).toEqual(
      new Set([0, 1, 2, 3].map((at) => `prizes[${at}]`)),
    );
  });

  it.each([
    ['without an id', { id: undefined }],
    ['with an id of one letter', { id: 'x' }],
    ['of an unknown kind', { kind: 'erase' }],
    ['that marks without a value', { value: undefined }],
    ['that signs with a value', { kind: 'sign' }],
    ['with a number for a value', { value: 5 }],
    ['with a version before the first', { baseVersion: -1 }],
    ['with half a version', { baseVersion: 0.5 }],
    ['from no time', { deviceTime: 'yesterday' }],
    ['with somebody else’s name', { judge: 'a-other' }],
  ])('a command %s is refused', async (_, change) => {
    const sheet = await judge.sheetOf(made.entries[0]?.id ?? '', 'A1');
    const answer = await judge.send({ ...judge.markCommand(sheet, 'A1.1', '5'), ...change });
    expect(refusalOf(answer)).toEqual({ status: 400, code: 'request/invalid' });
  });

  it('a change without a command id is refused', async () => {
    const answer = await made.organizer.send('POST', '/api/competitions', newCompetition, {
      headers: { 'idempotency-key': 'x y' },
    });
    expect(refusalOf(answer)).toEqual({ status: 400, code: 'request/command-id-missing' });
  });

  it.each([
    '/%zz',
    '/api/%E0%A4',
    '/api/boards/%00',
    '/api/boards/..%2f..%2f..%2fetc%2fpasswd',
    `/api/boards/${'b'.repeat(5000)}`,
  ])('there is nothing at %s', async (path) => {
    const { status } = refusalOf(await made.organizer.get(path));
    expect(status).toBe(path === '/%zz' || path.startsWith('/api') ? 404 : 200);
  });

  it('what is no HTTP at all is hung up on', async () => {
    const line = connect(Number(new URL(server.url).port), '127.0.0.1');
    line.write('\u0016\u0003\u0001 not http\r\n\r\n');
    line.resume();
    await once(line, 'close');
  });

  it('all of it left the competition as it was', async () => {
    const client = await signedInOrganizer(server.url);
    expect((await client.read<CompetitionView>(made.path)).skills).toHaveLength(1);
    const { entries } = await client.read<{ entries: EntryView[] }>(`${made.path}/entries`);
    expect(entries.map(({ version }) => version)).toEqual([1, 1, 1]);
  });
});
