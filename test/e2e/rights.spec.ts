import { randomUUID } from 'node:crypto';
import { boardNamespace, type EntryView, type InvitationLink, type UnitView } from '@jiangsai/shared';
import { io } from 'socket.io-client';
import { ApiClient, refusalOf, type Answer } from '../support/api-client.js';
import { doorName, listDoors, organizingBodies, publicDoors, type Door } from '../support/api-doors.js';
import { describeOnEachDatabase } from '../support/databases.js';
import {
  addJudges,
  makeCompetition,
  newCompetition,
  personNames,
  readSkill,
  setPolicy,
  signedInOrganizer,
  signIn,
  step,
  type MadeCompetition,
} from '../support/make-competition.js';
import type { MarkingJudge } from '../support/marking-judge.js';
import { readLedger } from '../support/read-ledger.js';
import { organizer, startServer, type RunningServer } from '../support/start-server.js';

const inSkill = '/api/competitions/{competition}/skills/{skill}';
const ofEntry = '/api/competitions/{competition}/entries/{entry}';
const proposalActs = ['POST proposals/{proposal}/confirm', 'POST proposals/{proposal}/decline'];
const stranger = { login: 'stranger', password: 'organizer-elsewhere' };

describeOnEachDatabase('rights', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;
  let doors: Door[];
  let manager: ApiClient;
  let chief: MarkingJudge;
  let before: unknown;

  /** Everything that somebody without the right could have changed. */
  async function everything(): Promise<unknown> {
    const { path, skillPath, organizer: client } = made;
    const asked = [
      path,
      `${path}/entries`,
      `${path}/units`,
      `${skillPath}/judges`,
      `${skillPath}/panels`,
      `${skillPath}/scheme`,
    ];
    return [
      await readLedger(made),
      await readSkill(made),
      ...(await Promise.all(asked.map((address) => client.read(address)))),
    ];
  }

  /** The door of this very competition; the entry is one of another unit than the manager's. */
  function ask(client: ApiClient, door: Door): Promise<Answer<unknown>> {
    const ids: Readonly<Record<string, string>> = {
      competition: made.id,
      skill: made.skill,
      unit: made.units[1]?.id ?? '',
      entry: made.entries[1]?.id ?? '',
      sheet: 'm-nothing',
    };
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name);
    const path = fill(door.path) + (door.method === 'DELETE' ? '?version=1' : '');
    if (door.method === 'GET') return client.get(path);
    const wanted = organizingBodies[doorName(door)];
    if (wanted === 'a form') return client.send(door.method, path, schemeForm());
    const body = wanted ?? undefined;
    return client.send(door.method, path, body && JSON.parse(fill(JSON.stringify(body))));
  }

  beforeAll(async () => {
    server = await startServer(makeDatabase());
    made = await makeCompetition(server.url, {
      open: false,
      units: [{ name: '湘江机械有限公司' }, { name: '青山技师学院' }],
      entries: personNames.slice(0, 4).map((name, index) => ({ name, unit: index % 2 })),
    });
    doors = await listDoors(made.organizer);
    [chief] = (await addJudges(made.organizer, made.skillPath, 1, true)) as [MarkingJudge];
    await step(made, 'open');
    await setPolicy(made, 'live');
    const [own] = made.units;
    const link = await made.organizer.act<InvitationLink>('POST', `${made.path}/units/${own?.id}/invitation`);
    manager = new ApiClient(server.url);
    const person = { login: 'manager', name: '谢安然', password: 'unit-of-tests' };
    manager.keepSession(await manager.send('POST', `/api/invitations/${link.path.slice(6)}/accept`, person));
    before = await everything();
  });

  afterAll(() => server.discard());

  afterEach(async () => {
    expect(await everything()).toEqual(before);
  });

  it('the list of requests below knows every door inside a competition', () => {
    const inside = doors.map(doorName).filter((name) => name.includes(' /api/competitions/{competition}'));
    expect(inside.sort()).toEqual(Object.keys(organizingBodies).sort());
  });

  it('every door but the public ones asks who is there', async () => {
    const anybody = new ApiClient(server.url);
    const closed = doors.filter((door) => !publicDoors.includes(doorName(door)));
    expect(closed.length).toBeGreaterThan(35);
    for (const door of closed) {
      expect([doorName(door), refusalOf(await ask(anybody, door))]).toEqual([
        doorName(door),
        { status: 401, code: 'access/sign-in-needed' },
      ]);
    }
  });

  it('a cookie that is none opens nothing', async () => {
    const forged = `jiangsai_session=${randomUUID()}`;
    for (const cookie of [forged, 'jiangsai_session=', `jiangsai_session=${'x'.repeat(5000)}`, '%%%=;;']) {
      const answer = await new ApiClient(server.url).get('/api/competitions', { cookie });
      expect(refusalOf(answer)).toEqual({ status: 401, code: 'access/sign-in-needed' });
    }
  });

  it.each([
    ['a wrong token', randomUUID()],
    ['an empty token', ''],
  ])('a cookie with %s changes nothing', async (_, token) => {
    const options = { headers: { 'x-csrf-token': token } };
    const answer = await made.organizer.send('POST', '/api/competitions', newCompetition, options);
    expect(refusalOf(answer)).toEqual({ status: 403, code: 'access/csrf-token-wrong' });
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://127.0.0.1.evil.example'])(
    'a page of %s changes nothing, not even with cookie and token',
    async (origin) => {
      const options = { headers: { origin } };
      const answer = await made.organizer.send('POST', '/api/competitions', newCompetition, options);
      expect(refusalOf(answer)).toEqual({ status: 403, code: 'request/foreign-origin' });
      const entering = await new ApiClient(server.url).send('POST', '/api/session', organizer, options);
      expect(refusalOf(entering)).toEqual({ status: 403, code: 'request/foreign-origin' });
    },
  );

  it.each([
    ['https://evil.example', false],
    ['null', false],
    ['the server’s own', true],
    [undefined, true],
  ])('a board’s socket from the origin %s: %s', async (origin, open) => {
    const own = origin === 'the server’s own' ? server.url : origin;
    const extraHeaders: Record<string, string> = own === undefined ? {} : { origin: own };
    for (const transport of ['websocket', 'polling']) {
      const socket = io(`${server.url}${boardNamespace}`, {
        transports: [transport],
        extraHeaders,
        forceNew: true,
        reconnection: false,
      });
      const connected = await new Promise<boolean>((resolve) => {
        socket.on('connect', () => resolve(true)).on('connect_error', () => resolve(false));
      });
      socket.disconnect();
      expect([transport, connected]).toEqual([transport, open]);
    }
  });

  it('a judge gets through no organizer’s door', async () => {
    const [judge] = made.judges as [MarkingJudge];
    const scheme = ['scheme', 'scheme/spreadsheet', 'scheme/spreadsheet/losses'].map(
      (what) => `GET ${inSkill}/${what}`,
    );
    const open = ['GET /api/competitions/{competition}', ...scheme];
    for (const name of Object.keys(organizingBodies)) {
      const { status, code } = refusalOf(await ask(judge.client, doorNamed(name)));
      if (open.includes(name)) expect([name, status]).toEqual([name, 200]);
      else expect([name, status, code]).toEqual([name, 403, 'access/not-allowed']);
    }
  });

  it('a chief judge leads the own skill, and gets no further', async () => {
    const parts = [
      'scheme',
      'scheme/spreadsheet',
      'scheme/spreadsheet/losses',
      'rules',
      'results',
      'results/entries/{entry}',
      'decisions',
      'judges',
      'panels',
      'progress',
    ];
    const looking = [...parts.map((what) => `GET ${inSkill}/${what}`), `GET ${ofEntry}/penalties`];
    const leading = [
      ...['PUT policy', 'PUT panels', 'POST open', 'POST close', 'POST reopen', 'POST decisions'].map(within(inSkill)),
      ...['POST preview', 'POST proposals', ...proposalActs].map(within(`${inSkill}/rules`)),
      ...['PUT status', 'PUT facts', 'POST penalties', 'POST penalties/{penalty}/take-back'].map(within(ofEntry)),
    ];
    for (const name of Object.keys(organizingBodies)) {
      if (leading.includes(name)) continue;
      const answer = refusalOf(await ask(chief.client, doorNamed(name)));
      const open = looking.includes(name) || name === 'GET /api/competitions/{competition}';
      expect([name, answer]).toEqual([
        name,
        open ? { status: 200, code: null } : { status: 403, code: 'access/not-allowed' },
      ]);
    }
    const { version } = await readSkill(made);
    const refused = await chief.client.send('POST', `${made.skillPath}/close`, { version });
    expect(refusalOf(refused).code).toBe('results/sheets-unsigned');
    expect(await chief.sheets()).toEqual([]);
  });

  it('a judge sees entry numbers, never a name', async () => {
    for (const { client } of made.judges) {
      const { sheets } = await client.read<{ sheets: { id: string }[] }>('/api/marking/sheets');
      const seen = [sheets, ...(await Promise.all(sheets.map(({ id }) => client.read(`/api/marking/sheets/${id}`))))];
      expect(personNames.filter((name) => JSON.stringify(seen).includes(name))).toEqual([]);
    }
  });

  it('a unit’s manager gets through no door but the own unit’s', async () => {
    const own = [
      'GET /api/competitions/{competition}',
      'GET /api/competitions/{competition}/units',
      'GET /api/competitions/{competition}/entries',
    ];
    for (const name of Object.keys(organizingBodies)) {
      const { status, code } = refusalOf(await ask(manager, doorNamed(name)));
      if (own.includes(name)) expect([name, status]).toEqual([name, 200]);
      else expect([name, status, code]).toEqual([name, 403, 'access/not-allowed']);
    }
    for (const path of ['/api/marking/sheets', '/api/marking/sheets/m-nothing'])
      expect(refusalOf(await manager.get(path)).code).toBe('access/not-allowed');
  });

  it('a unit’s manager sees the own entries and units, whatever is asked for', async () => {
    const [own, other] = made.units;
    for (const query of ['', `?unit=${other?.id}`, `?skill=${made.skill}&unit=${other?.id}`, '?unit=']) {
      const { entries } = await manager.read<{ entries: EntryView[] }>(`${made.path}/entries${query}`);
      expect(entries.map(({ unit }) => unit)).toEqual([own?.id, own?.id]);
    }
    const { units } = await manager.read<{ units: UnitView[] }>(`${made.path}/units`);
    expect(units.map(({ id }) => id)).toEqual([own?.id]);
  });

  it('the organizer of another competition gets through no door of this one', async () => {
    await server.restart({ ORGANIZER_LOGIN: stranger.login, ORGANIZER_PASSWORD: stranger.password });
    const client = await signIn(server.url, stranger.login, stranger.password);
    await client.act('POST', '/api/competitions', newCompetition);
    for (const name of Object.keys(organizingBodies)) {
      expect([name, refusalOf(await ask(client, doorNamed(name)))]).toEqual([
        name,
        { status: 403, code: 'access/not-allowed' },
      ]);
    }
    const { competitions } = await client.read<{ competitions: { id: string }[] }>('/api/competitions');
    expect(competitions.map(({ id }) => id)).not.toContain(made.id);
  });

  it('what is of one competition is not found through another', async () => {
    const other = await made.organizer.act<{ id: string }>('POST', '/api/competitions', newCompetition);
    const path = `/api/competitions/${other.id}`;
    const { organizer: client, entries, skill, units } = made;
    const answers = [
      await client.get(`${path}/skills/${skill}/results`),
      await client.send('PUT', `${path}/skills/${skill}/policy`, { policy: 'hidden' }),
      await client.send('POST', `${path}/skills/${skill}/close`, { version: 3 }),
      await client.send('PATCH', `${path}/entries/${entries[0]?.id}`, { version: 1, name: '改' }),
      await client.send('POST', `${path}/units/${units[0]?.id}/invitation`),
    ];
    expect(answers.map((answer) => refusalOf(answer).code)).toEqual([
      ...['skill/not-found', 'skill/not-found', 'skill/not-found'],
      ...['entry/not-found', 'unit/not-found'],
    ]);
  });

  it('who signs out is out', async () => {
    const client = await signIn(server.url, stranger.login, stranger.password);
    expect((await client.send('DELETE', '/api/session')).status).toBe(204);
    expect(refusalOf(await client.get('/api/competitions')).code).toBe('access/sign-in-needed');
    const organizing = await signedInOrganizer(server.url);
    expect((await organizing.get('/api/competitions')).status).toBe(200);
  });

  it('a wrong password and an unknown account get the same answer', async () => {
    const client = new ApiClient(server.url);
    const wrong = await client.send('POST', '/api/session', { ...organizer, password: 'not-this-one' });
    const unknown = await client.send('POST', '/api/session', { login: 'nobody-here', password: 'not-this-one' });
    expect(refusalOf(wrong)).toEqual({ status: 401, code: 'access/wrong-credentials' });
    expect(unknown.body).toEqual(wrong.body);
  });

  it('who guesses passwords has to wait, and others need not', async () => {
    const client = new ApiClient(server.url);
    const guess = (login: string) => client.send('POST', '/api/session', { login, password: `guess-${randomUUID()}` });
    const codes: (string | null)[] = [];
    for (let tries = 0; tries < 12; tries++) codes.push(refusalOf(await guess('Ｍanager')).code);
    expect(codes.filter((code) => code === 'access/wrong-credentials')).toHaveLength(10);
    expect(codes.at(-1)).toBe('request/too-many');
    expect(refusalOf(await guess(stranger.login)).code).toBe('access/wrong-credentials');
  });
});

/** `PUT panels` as the name of a door below a path. */
function within(path: string): (act: string) => string {
  return (act) => act.replace(' ', ` ${path}/`);
}

function doorNamed(name: string): Door {
  const [method, path] = name.split(' ') as [Door['method'], string];
  return { method, path };
}

function schemeForm(): FormData {
  const form = new FormData();
  form.set('file', new Blob(['no workbook']), 'scheme.xlsx');
  return form;
}
