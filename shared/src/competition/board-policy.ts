import type { SkillPhase } from './skill-phase.js';

/** Which facts of a standing may be public now. `final` is reached by publishing only. Coded, delayed and ceremony boards join here. */
export const boardPolicies = ['hidden', 'live', 'frozen', 'final'] as const;
export type BoardPolicy = (typeof boardPolicies)[number];

/** Whether the organizer may switch by hand: a final board stays, and nothing but publication makes one. */
export function maySwitchPolicy(phase: SkillPhase, from: BoardPolicy, to: BoardPolicy): boolean {
  if (phase === 'published' || from === 'final' || to === 'final') return false;
  // What was never shown cannot be frozen, and a freeze pins what stands on the board.
  return to !== 'frozen' || from === 'live' || from === 'frozen';
}
