import type { SkillView } from '@jiangsai/shared';

/** The steps of one skill from its marking scheme to published results, in their order. */
export const roadSteps = ['scheme', 'entries', 'judges', 'open', 'policy', 'close', 'publish'] as const;
export type RoadStep = (typeof roadSteps)[number];

/** `now`: can be done and is not; `later`: something before it is missing. */
export type StepState = 'done' | 'now' | 'later';

export interface SkillRoad {
  readonly states: Readonly<Record<RoadStep, StepState>>;
  /** What to do next; null once the results are published. */
  readonly next: RoadStep | null;
}

export function skillRoad(skill: SkillView): SkillRoad {
  const ready = skill.scheme !== null && skill.entries > 0 && skill.judges > 0;
  const states: Record<RoadStep, StepState> = {
    scheme: doneOr(skill.scheme !== null, 'now'),
    // Entries may wait for review at any time before marking, also when others were approved long ago.
    entries: doneOr(skill.entries > 0 && (skill.awaitingReview === 0 || skill.phase !== 'setup'), 'now'),
    // Imported marks have no judges here, and nobody can be added once marking has begun.
    judges: doneOr(skill.judges > 0 || skill.phase !== 'setup', 'now'),
    open: doneOr(skill.phase !== 'setup', ready ? 'now' : 'later'),
    policy: policyState(skill),
    close: doneOr(hasClosed(skill), skill.phase === 'marking' ? 'now' : 'later'),
    publish: doneOr(skill.phase === 'published', skill.phase === 'closed' ? 'now' : 'later'),
  };
  return { states, next: nextStep(states) };
}

// A board may stay hidden to the end, so this step never stands in the way of the next ones.
function policyState(skill: SkillView): StepState {
  if (skill.policy !== 'hidden' || hasClosed(skill)) return 'done';
  return skill.phase === 'marking' ? 'now' : 'later';
}

function nextStep(states: Readonly<Record<RoadStep, StepState>>): RoadStep | null {
  return roadSteps.find((step) => step !== 'policy' && states[step] === 'now') ?? null;
}

function hasClosed({ phase }: SkillView): boolean {
  return phase === 'closed' || phase === 'published';
}

function doneOr(done: boolean, otherwise: StepState): StepState {
  return done ? 'done' : otherwise;
}
