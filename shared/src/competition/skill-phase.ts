/** 报名与设置 → 评分 → 评分结束 → 成绩发布. */
export const skillPhases = ['setup', 'marking', 'closed', 'published'] as const;
export type SkillPhase = (typeof skillPhases)[number];

export const phaseSteps = ['open', 'close', 'reopen', 'publish'] as const;
export type PhaseStep = (typeof phaseSteps)[number];

/** Every way from phase to phase; what is not here does not exist, so no state can be skipped. */
const steps: Readonly<Record<PhaseStep, { readonly from: SkillPhase; readonly to: SkillPhase }>> = {
  open: { from: 'setup', to: 'marking' },
  close: { from: 'marking', to: 'closed' },
  reopen: { from: 'closed', to: 'marking' },
  publish: { from: 'closed', to: 'published' },
};

/** The phase a step leads to, or null when the skill does not stand where the step begins. */
export function nextPhase(phase: SkillPhase, step: PhaseStep): SkillPhase | null {
  return steps[step].from === phase ? steps[step].to : null;
}
