import { boardPolicies, maySwitchPolicy, type BoardPolicy } from './board-policy.js';
import { skillPhases } from './skill-phase.js';

const switches = boardPolicies.flatMap((from) => boardPolicies.map((to) => [from, to] as const));
const allowed: readonly (readonly [BoardPolicy, BoardPolicy])[] = [
  ['hidden', 'hidden'],
  ['hidden', 'live'],
  ['live', 'hidden'],
  ['live', 'live'],
  ['live', 'frozen'],
  ['frozen', 'hidden'],
  ['frozen', 'live'],
  ['frozen', 'frozen'],
];
const isAllowed = (from: BoardPolicy, to: BoardPolicy) => allowed.some(([a, b]) => a === from && b === to);

describe('the organizer’s switch of a board', () => {
  it.each(allowed)('goes from %s to %s in every phase before publication', (from, to) => {
    for (const phase of ['setup', 'marking', 'closed'] as const) expect(maySwitchPolicy(phase, from, to)).toBe(true);
  });

  it.each(switches.filter(([from, to]) => !isAllowed(from, to)))('never goes from %s to %s', (from, to) => {
    for (const phase of skillPhases) expect(maySwitchPolicy(phase, from, to)).toBe(false);
  });

  it.each(switches)('does not touch published results: %s to %s', (from, to) => {
    expect(maySwitchPolicy('published', from, to)).toBe(false);
  });

  it('makes no board final and leaves no final board: only publication does', () => {
    for (const policy of boardPolicies) {
      expect(maySwitchPolicy('closed', policy, 'final')).toBe(false);
      expect(maySwitchPolicy('closed', 'final', policy)).toBe(false);
    }
  });
});
