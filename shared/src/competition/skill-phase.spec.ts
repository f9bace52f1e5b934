import { nextPhase, phaseSteps, skillPhases, type PhaseStep, type SkillPhase } from './skill-phase.js';

const ways: readonly (readonly [SkillPhase, PhaseStep, SkillPhase])[] = [
  ['setup', 'open', 'marking'],
  ['marking', 'close', 'closed'],
  ['closed', 'reopen', 'marking'],
  ['closed', 'publish', 'published'],
];
const everyPair = skillPhases.flatMap((phase) => phaseSteps.map((step) => [phase, step] as const));

describe('the phases of a skill', () => {
  it.each(ways)('lead from %s by “%s” to %s', (from, step, to) => {
    expect(nextPhase(from, step)).toBe(to);
  });

  it.each(everyPair.filter(([phase, step]) => !ways.some(([from, known]) => from === phase && known === step)))(
    'lead nowhere from %s by “%s”',
    (phase, step) => {
      expect(nextPhase(phase, step)).toBeNull();
    },
  );

  it('cannot be left once results are published', () => {
    expect(phaseSteps.map((step) => nextPhase('published', step))).toEqual(phaseSteps.map(() => null));
  });

  it('reach publication only through marking and its close, so that none is skipped', () => {
    const before = (phase: SkillPhase) => ways.filter(([, , to]) => to === phase).map(([from]) => from);
    expect(before('published')).toEqual(['closed']);
    expect(before('closed')).toEqual(['marking']);
    expect(before('setup')).toEqual([]);
  });
});
