import { canonicalJson, toJson } from '../../../canonical/index.js';
import {
  listAspects,
  listCriteria,
  listSubCriteria,
  type Aspect,
  type Component,
  type Criterion,
  type SchemeChecks,
  type Scoring,
  type SubCriterion,
} from '../../../competition/index.js';
import type { Problem, RefusalCode } from '../../../refusals/index.js';

type KeyOf<T> = T extends T ? keyof T : never;
type Key = KeyOf<Aspect> | keyof Criterion | keyof SubCriterion | keyof Component | keyof Scoring | keyof SchemeChecks;
type Topic = Extract<RefusalCode, `form/${string}`>;

/** What is told of a key that the form does not give back. Null: what stands inside is looked at instead. */
const topicOf: Readonly<Record<Key, Topic | null>> = {
  id: 'form/ids-change',
  name: 'form/texts-change',
  description: 'form/texts-change',
  requirement: 'form/texts-change',
  descriptors: 'form/texts-change',
  day: 'form/texts-change',
  components: null,
  criteria: null,
  subCriteria: null,
  aspects: null,
  checks: null,
  scaledTo: 'form/components-lost',
  outOf: 'form/components-lost',
  weight: 'form/weights-lost',
  passMark: 'form/pass-marks-lost',
  penaltyLimit: 'form/penalty-limit-lost',
  rounding: 'form/rounding-lost',
  scale: 'form/scale-lost',
  section: 'form/checks-change',
  total: 'form/checks-change',
  sections: 'form/checks-change',
  sectionLimit: 'form/checks-change',
  aspectMax: 'form/checks-change',
  blocking: 'form/checks-change',
  max: 'form/method-lost',
  method: 'form/method-lost',
  step: 'form/method-lost',
  possible: 'form/method-lost',
  unit: 'form/method-lost',
  choices: 'form/method-lost',
  bands: 'form/method-lost',
  levels: 'form/method-lost',
  target: 'form/method-lost',
  tolerance: 'form/method-lost',
  side: 'form/method-lost',
  deduct: 'form/method-lost',
  count: 'form/method-lost',
  first: 'form/method-lost',
  best: 'form/method-lost',
  combine: 'form/panels-lost',
  minJudges: 'form/panels-lost',
  whenShort: 'form/panels-lost',
  veto: 'form/vetoes-lost',
};

/** Values that mean the same as none. */
const usual: Partial<Readonly<Record<Key, unknown>>> = {
  weight: '1',
  scaledTo: '100',
  veto: false,
  whenShort: 'refuse',
  tolerance: '0',
  side: 'both',
  sectionLimit: '5',
  blocking: false,
};

const mostNamed = 8;

/**
 * What a scheme says and its copy in the official form does not, as sentences for whoever takes it there. Compared key by
 * key with what a reader of the form finds, so that nothing is lost without being told.
 */
export function lossesBetween(scheme: Scoring, readBack: Scoring): Problem[] {
  const losses = new LossList();
  losses.compare(scheme, readBack);
  losses.compare(scheme.checks ?? {}, readBack.checks);
  for (const { id, name: _name, ...component } of scheme.components ?? []) {
    losses.note('form/components-lost', id);
    losses.compare(component, undefined, id);
  }
  const [criteria, sheets, aspects] = [listCriteria(readBack), listSubCriteria(readBack), listAspects(readBack)];
  for (const [at, { criterion }] of listCriteria(scheme).entries()) {
    if (criterion.aspects) losses.note('form/sub-criteria-added', criterion.id);
    losses.compare(criterion, criteria[at]?.criterion, criterion.id);
  }
  for (const [at, { subCriterion }] of listSubCriteria(scheme).entries()) {
    if (subCriterion) losses.compare(subCriterion, sheets[at]?.subCriterion ?? undefined, subCriterion.id);
  }
  for (const [at, { aspect }] of listAspects(scheme).entries()) {
    losses.compare(aspect, aspects[at]?.aspect, aspect.id);
  }
  return losses.told();
}

class LossList {
  private readonly places = new Map<Topic, Set<string>>();

  note(topic: Topic, place?: string): void {
    const places = this.places.get(topic) ?? new Set();
    if (place !== undefined) places.add(place);
    this.places.set(topic, places);
  }

  compare(part: object, other: object | undefined, place?: string): void {
    const found = new Map<string, unknown>(Object.entries(other ?? {}));
    for (const [key, value] of Object.entries(part) as [string, unknown][]) {
      const topic = topicOf[key as Key];
      if (topic === null || value === undefined) continue;
      const kept = found.get(key) ?? usual[key as Key];
      if (!isSame(value, kept)) this.note(topic, place);
    }
  }

  told(): Problem[] {
    const order = Object.values(topicOf);
    return [...this.places]
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([code, places]) => ({ code, params: { at: listed([...places]) } }));
  }
}

function listed(places: readonly string[]): string {
  const more = places.length > mostNamed ? ` … (${places.length})` : '';
  return places.slice(0, mostNamed).join(', ') + more;
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(toJson({ value: a })) === canonicalJson(toJson({ value: b }));
}
