import { randomUUID } from 'node:crypto';
import type {
  CompetitionView,
  EntryView,
  NewCompetition,
  NewEntry,
  NewUnit,
  ResultRules,
  Scoring,
  SkillView,
  UnitView,
} from '@jiangsai/shared';
import { ApiClient } from './api-client.js';
import { MarkingJudge } from './marking-judge.js';
import { organizer } from './start-server.js';

export const newCompetition: NewCompetition = {
  name: { 'zh-CN': '技能试赛', en: 'Trial of skills' },
  tier: 'city',
  timeZone: 'Asia/Shanghai',
  startsOn: '2026-11-20',
  endsOn: '2026-11-22',
};

/** A measured and a judged sub-criterion: enough for a panel of three, small enough to mark in a test. */
export const smallScheme: Scoring = {
  criteria: [
    {
      id: 'A',
      name: '外观',
      subCriteria: [{ id: 'A1', name: '尺寸', aspects: [{ id: 'A1.1', max: '60', method: 'points' }] }],
    },
    {
      id: 'B',
      name: '工艺',
      subCriteria: [
        {
          id: 'B1',
          name: '手法',
          aspects: [
            { id: 'B1.1', max: '30', method: 'judgement' },
            { id: 'B1.2', max: '10', method: 'pass-fail' },
          ],
        },
      ],
    },
  ],
};

export interface Wishes {
  readonly scoring?: Scoring;
  readonly rules?: ResultRules;
  readonly quotaPerUnit?: number | null;
  readonly units?: readonly NewUnit[];
  /** `unit` is the position of one of `units`. */
  readonly entries?: readonly (Omit<NewEntry, 'skill' | 'unit'> & { readonly unit?: number })[];
  readonly judges?: number;
  /** Left in setup when false. */
  readonly open?: boolean;
  readonly policy?: 'hidden' | 'live';
}

export interface MadeCompetition {
  readonly id: string;
  readonly skill: string;
  readonly board: string;
  /** `/api/competitions/…/skills/…` */
  readonly skillPath: string;
  /** `/api/competitions/…` */
  readonly path: string;
  readonly organizer: ApiClient;
  readonly judges: readonly MarkingJudge[];
  readonly entries: readonly EntryView[];
  readonly units: readonly UnitView[];
}

export const judgePassword = 'judge-of-tests';
export const personNames = ['赵晓岚', '钱立群', '孙若溪', '李承远', '周知夏', '吴嘉木', '郑书瑶', '王景行'] as const;

/** A competition with one skill, made through the API as its organizer would, and marking opened. */
export async function makeCompetition(url: string, wishes: Wishes = {}): Promise<MadeCompetition> {
  const client = await signedInOrganizer(url);
  const { id } = await client.act<{ id: string }>('POST', '/api/competitions', newCompetition);
  const path = `/api/competitions/${id}`;
  const { rules = {}, quotaPerUnit = null, scoring = smallScheme } = wishes;
  const skill = await client.act<SkillView>('POST', `${path}/skills`, { name: '焊工', quotaPerUnit, rules: {} });
  const skillPath = `${path}/skills/${skill.id}`;
  await client.act('PUT', `${skillPath}/rules`, { version: 1, rules, scoring });
  const units = await addUnits(client, path, wishes.units ?? []);
  const entries = await addEntries(client, path, skill.id, units, wishes);
  const judges = await addJudges(client, skillPath, wishes.judges ?? 3);
  const made = { id, skill: skill.id, board: skill.board, path, skillPath, organizer: client, judges, entries, units };
  if (wishes.open === false) return made;
  await step(made, 'open');
  if (wishes.policy !== 'hidden') await setPolicy(made, 'live');
  return made;
}

// One sign-in per server and worker: more than ten a minute are refused.
const organizers = new Map<string, Promise<ApiClient>>();

export function signedInOrganizer(url: string): Promise<ApiClient> {
  const known = organizers.get(url) ?? signIn(url, organizer.login, organizer.password);
  organizers.set(url, known);
  return known;
}

export async function signIn(url: string, login: string, password: string): Promise<ApiClient> {
  const client = new ApiClient(url);
  await client.signIn(login, password);
  return client;
}

type Made = Pick<MadeCompetition, 'organizer' | 'path' | 'skill' | 'skillPath'>;

/** The skill as the organizer sees it now. */
export async function readSkill({ organizer: client, path, skill }: Made): Promise<SkillView> {
  const { skills } = await client.read<CompetitionView>(path);
  const found = skills.find(({ id }) => id === skill);
  if (!found) throw new Error(`no skill ${skill}`);
  return found;
}

/** One step along the phases, based on the skill as it stands. */
export async function step(made: Made, to: 'open' | 'close' | 'publish'): Promise<SkillView> {
  const { version } = await readSkill(made);
  return made.organizer.act<SkillView>('POST', `${made.skillPath}/${to}`, { version });
}

export function setPolicy(made: Made, policy: 'hidden' | 'live' | 'frozen'): Promise<SkillView> {
  return made.organizer.act<SkillView>('PUT', `${made.skillPath}/policy`, { policy });
}

async function addUnits(client: ApiClient, path: string, units: readonly NewUnit[]): Promise<UnitView[]> {
  if (units.length === 0) return [];
  return (await client.act<{ units: UnitView[] }>('POST', `${path}/units`, { units })).units;
}

async function addEntries(client: ApiClient, path: string, skill: string, units: UnitView[], wishes: Wishes) {
  const wanted: NonNullable<Wishes['entries']> = wishes.entries ?? personNames.slice(0, 3).map((name) => ({ name }));
  if (wanted.length === 0) return [];
  const entries = wanted.map(({ unit, ...entry }) => ({
    ...entry,
    skill,
    unit: unit === undefined ? null : (units[unit]?.id ?? null),
  }));
  return (await client.act<{ entries: EntryView[] }>('POST', `${path}/entries`, { entries })).entries;
}

export async function addJudges(
  client: ApiClient,
  skillPath: string,
  count: number,
  chief = false,
): Promise<MarkingJudge[]> {
  if (count === 0) return [];
  const judges = Array.from({ length: count }, (_, index) => ({
    name: `裁判${index + 1}`,
    login: `judge-${randomUUID().slice(0, 13)}`,
    password: judgePassword,
    chief,
  }));
  type Added = { judges: { account: string; login: string }[] };
  const added = await client.act<Added>('POST', `${skillPath}/judges`, { judges });
  return Promise.all(
    added.judges.map(
      async ({ account, login }) => new MarkingJudge(account, login, await signIn(client.url, login, judgePassword)),
    ),
  );
}
