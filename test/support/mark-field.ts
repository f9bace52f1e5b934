import type { Scoring } from '@jiangsai/shared';
import { addJudges, step, type MadeCompetition } from './make-competition.js';
import type { MarkingJudge } from './marking-judge.js';

/** Theory and practice, half and half: one judge marks both. */
export const twoParts: Scoring = {
  components: [
    { id: 'theory', weight: '0.5', criteria: [{ id: 'T', aspects: [{ id: 'T1', max: '100', method: 'points' }] }] },
    { id: 'practice', weight: '0.5', criteria: [{ id: 'P', aspects: [{ id: 'P1', max: '100', method: 'points' }] }] },
  ],
};

/** By entry number: the value of each aspect. */
export type FieldValues = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every open sheet is marked with the values of its entry, and signed. */
export async function markField({ judges }: Pick<MadeCompetition, 'judges'>, values: FieldValues): Promise<void> {
  for (const judge of judges)
    for (const { id, state } of await judge.sheets())
      if (state === 'open') await judge.complete(id, (aspect, { entryNumber }) => values[entryNumber]?.[aspect] ?? '0');
}

/** The whole field marked and signed, and marking closed. */
export async function closeWith(made: MadeCompetition, values: FieldValues): Promise<void> {
  await markField(made, values);
  await step(made, 'close');
}

/** Chief judges must be there before marking opens. */
export async function openWithChief(made: MadeCompetition): Promise<MarkingJudge> {
  const [chief] = await addJudges(made.organizer, made.skillPath, 1, true);
  await step(made, 'open');
  if (!chief) throw new Error('no chief judge was added');
  return chief;
}
