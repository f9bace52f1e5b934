/** What was done and undone. `step` names the last edit: typing on in the same field is one step. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  readonly step: string | null;
}

const mostSteps = 200;

export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], step: null };
}

/** One more edit. With the `step` of the edit before it both are undone together. */
export function record<State>(history: History<State>, present: State, step: string | null = null): History<State> {
  if (present === history.present) return history;
  if (step !== null && step === history.step) return { ...history, present, future: [] };
  return { past: [...history.past, history.present].slice(-mostSteps), present, future: [], step };
}

export function undo<State>({ past, present, future, step }: History<State>): History<State> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, step };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], step: null };
}

export function redo<State>({ past, present, future, step }: History<State>): History<State> {
  const [after, ...later] = future;
  if (after === undefined) return { past, present, future, step };
  return { past: [...past, present], present: after, future: later, step: null };
}
