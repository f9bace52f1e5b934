import type { Aspect, AspectOf, Combine, CombineKind, Method } from '@jiangsai/shared';
import { given } from './given.js';
import type { AspectDraft, BandDraft } from './scheme-draft.js';

type OwnKeys<M extends Method> = Omit<AspectOf<M>, keyof Aspect> & { readonly method: M };

/** What an aspect keeps of its draft: the keys of its method, and what every aspect has. */
const ownKeys: { readonly [M in Method]: (draft: AspectDraft) => OwnKeys<M> } = {
  points: ({ step }) => ({ method: 'points', ...given({ step }) }),
  'pass-fail': () => ({ method: 'pass-fail' }),
  'number-completed': ({ possible }) => ({ method: 'number-completed', possible }),
  choice: ({ unit, choices }) => ({
    method: 'choice',
    unit,
    choices: choices.map(({ id, name, deduct }) => ({ id, deduct, ...given({ name }) })),
  }),
  bands: ({ bands }) => ({ method: 'bands', bands: bands.map(bandOf) }),
  difference: ({ target, tolerance, side, step, deduct, count }) => ({
    method: 'difference',
    target,
    ...given({ tolerance }),
    ...(side !== 'both' && { side }),
    step,
    deduct,
    count,
  }),
  'deduct-per-event': ({ deduct }) => ({ method: 'deduct-per-event', deduct }),
  rating: ({ levels }) => ({
    method: 'rating',
    levels: levels.map(({ id, name, fraction }) => ({ id, fraction, ...given({ name }) })),
  }),
  judgement: () => ({ method: 'judgement' }),
  place: ({ first, step, best }) => ({ method: 'place', first, step, best }),
};

export function aspectOf(draft: AspectDraft): Aspect {
  const { id, name, max, minJudges, description, requirement, section } = draft;
  return {
    id,
    ...given({ name }),
    max,
    ...ownKeys[draft.method](draft),
    ...(draft.combine !== null && { combine: combineOf(draft.combine, draft) }),
    ...given({ minJudges }),
    ...(draft.whenShort !== 'refuse' && { whenShort: draft.whenShort }),
    ...(draft.veto && { veto: true }),
    ...given({ description, requirement, section }),
    ...(hasLevelTexts(draft) && { descriptors: draft.descriptors }),
  };
}

function combineOf(kind: CombineKind, { high, low }: AspectDraft): Combine {
  return { kind, ...(kind === 'trimmed-mean' && given({ high, low })) };
}

// Four texts or none: one that misses is an empty text, and the scheme's checks tell of it.
function hasLevelTexts({ method, descriptors }: AspectDraft): boolean {
  return method === 'judgement' && descriptors.some((text) => 'text' in given({ text }));
}

function bandOf({ above, from, to, below, points }: BandDraft) {
  return { ...given({ above, from, to, below }), points };
}
