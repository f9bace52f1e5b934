import type { Json } from '../../canonical/index.js';
import type { LedgerRow } from '../../ledger/index.js';
import { packageFormat } from '../competition-package/competition-package.js';

/** What an act says. The server wrote it, but nobody knows who wrote this file: what is made of it is checked as a package. */
type Told = Readonly<Record<string, Json | undefined>>;

/** A competition as its acts leave it. */
interface State {
  competition: Told;
  readonly units: Map<string, Told>;
  /** Scheme and rules of each skill. */
  readonly skills: Map<string, Told>;
  readonly entries: Map<string, Told>;
  /** By entry, aspect and judge. */
  readonly marks: Map<string, Told>;
  readonly penalties: Map<string, Told>;
  /** Of each skill, in their order. */
  readonly decisions: Map<string, Json[]>;
}

type Take = (state: State, id: string, told: Told) => void;

const takeEntry: Take = ({ entries }, id, told) => entries.set(id, told);

/** Each act that changes a result; `id` is that of its object. Every other act is passed over. */
const takes: Readonly<Record<string, Take>> = {
  'competition/create': (state, _, told) => (state.competition = told),
  'package/import': takeImport,
  'competition/change': (state, _, told) => (state.competition = { ...state.competition, ...told }),
  'unit/add': ({ units }, _, told) => keepById(units, told['units']),
  'skill/add': takeRules,
  'skill/change': takeRules,
  'scheme/import': takeRules,
  'rules/set': takeRules,
  'rules/confirm': takeRules,
  'entry/register': ({ entries }, _, told) => keepById(entries, told['entries']),
  'entry/change': takeEntry,
  'entry/review': takeEntry,
  'entry/set-status': takeEntry,
  'entry/set-facts': takeEntry,
  'entry/remove': ({ entries }, id) => entries.delete(id),
  'marking/mark': ({ marks }, _, told) => marks.set(markKey(told), told),
  'penalty/give': ({ penalties }, id, told) => penalties.set(id, told),
  'penalty/take-back': ({ penalties }, id) => penalties.delete(id),
  'decision/record': ({ decisions }, id, told) =>
    decisions.set(id, [...(decisions.get(id) ?? []), told['decision'] ?? null]),
};

/** Plays the acts of a ledger again. */
export class LedgerReplay {
  private readonly state: State = {
    competition: {},
    units: new Map(),
    skills: new Map(),
    entries: new Map(),
    marks: new Map(),
    penalties: new Map(),
    decisions: new Map(),
  };

  take({ act, object, body }: LedgerRow): void {
    const take = Object.hasOwn(takes, act) ? takes[act] : undefined;
    take?.(this.state, object.slice(object.indexOf('/') + 1), toldOf(body));
  }

  /** As a package would hold it, still to be checked. A skill without a scheme has nothing to count. */
  package(): object {
    const { competition, units, skills } = this.state;
    const delegations = delegationIds(units);
    const counted = [...skills].filter(([, { scoring }]) => scoring !== undefined);
    return {
      format: packageFormat,
      competition: { id: competition['id'], tier: competition['tier'] },
      units: [...units.keys()].map((id) => ({ id })),
      delegations: [...delegations].map(([name, id]) => ({ id, name })),
      skills: counted.map(([id, { scoring, rules }]) => ({
        id,
        scoring,
        ...toldOf(rules),
        ...this.fieldOf(id, delegations),
      })),
    };
  }

  /** Entries that were not approved do not compete, and no mark counts whose entry does not. */
  private fieldOf(skill: string, delegations: ReadonlyMap<Json, string>): object {
    const { entries, units, marks, penalties, decisions } = this.state;
    const field = [...entries.values()].filter((entry) => entry['skill'] === skill && entry['review'] === 'approved');
    const ids = new Set(field.map(({ id }) => id));
    const inField = ({ entry }: Told) => ids.has(entry);
    const delegationOf = ({ unit }: Told) =>
      typeof unit === 'string' ? delegations.get(units.get(unit)?.['delegation'] ?? null) : undefined;
    return {
      entries: field.map((entry) => ({ ...pick(entry, entryKeys), delegation: delegationOf(entry) })),
      marks: [...marks.values()]
        .filter((mark) => inField(mark) && mark['value'] !== null)
        .map((mark) => pick(mark, markKeys)),
      penalties: [...penalties.values()].filter(inField).map((penalty) => pick(penalty, ['entry', 'points'])),
      decisions: decisions.get(skill) ?? [],
    };
  }
}

/** A unit names its delegation as people write it; in a package it has an id. */
function delegationIds(units: ReadonlyMap<string, Told>): Map<Json, string> {
  const names = new Set([...units.values()].flatMap(({ delegation }) => delegation ?? []));
  return new Map([...names].map((name, index) => [name, `delegation-${index + 1}`]));
}

const entryKeys = ['id', 'number', 'division', 'unit', 'status', 'time', 'size', 'levelHeld', 'honoursHeld', 'pool'];
const markKeys = ['entry', 'aspect', 'judge', 'value'];

/** Rules and scheme change together or one by one; what an act does not name stays. Early ledgers told the prizes alone. */
function takeRules({ skills }: State, id: string, { rules, scoring, prizes }: Told): void {
  const before = skills.get(id) ?? {};
  const after = rules ?? (prizes === undefined ? before['rules'] : { ...toldOf(before['rules']), prizes });
  skills.set(id, { rules: after, scoring: scoring ?? before['scoring'] });
}

/** A package that a competition began with. Its keys are those of the acts that would have told the same one by one. */
function takeImport(state: State, _: string, told: Told): void {
  const { units, entries, penalties, marks, decisions } = state;
  state.competition = toldOf(told['competition']);
  keepById(units, told['units']);
  for (const skill of listOf(told['skills'])) takeRules(state, idOf(skill), skill);
  keepById(entries, told['entries']);
  for (const mark of listOf(told['marks'])) marks.set(markKey(mark), mark);
  keepById(penalties, told['penalties']);
  for (const { skill, decision } of listOf(told['decisions'])) {
    const id = idOf({ id: skill });
    decisions.set(id, [...(decisions.get(id) ?? []), decision ?? null]);
  }
}

function markKey({ entry, aspect, judge }: Told): string {
  return JSON.stringify([entry, aspect, judge]);
}

function keepById(kept: Map<string, Told>, items: Json | undefined): void {
  for (const item of listOf(items)) kept.set(idOf(item), item);
}

function listOf(items: Json | undefined): Told[] {
  return Array.isArray(items) ? (items as readonly Json[]).map(toldOf) : [];
}

function idOf({ id }: Told): string {
  return typeof id === 'string' ? id : '';
}

function pick(told: Told, keys: readonly string[]): Told {
  return Object.fromEntries(keys.map((key) => [key, told[key]]));
}

function toldOf(body: Json | undefined): Told {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Told) : {};
}
