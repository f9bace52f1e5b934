import type { SkillView } from '@jiangsai/shared';
import { skillRoad } from './skill-road.js';

const fresh: SkillView = {
  id: 's1',
  competition: 'c1',
  name: '焊工',
  quotaPerUnit: null,
  rules: {},
  phase: 'setup',
  policy: 'hidden',
  board: 'b1',
  scheme: null,
  entries: 0,
  awaitingReview: 0,
  judges: 0,
  version: 1,
};
const scheme = { subCriteria: 1, aspects: 1, judgement: 0, measurement: 1, max: '100' };
const ready: SkillView = { ...fresh, scheme, entries: 6, judges: 5 };

describe('the road of a skill', () => {
  it('begins with the marking scheme; entries and judges can be added meanwhile', () => {
    const { states, next } = skillRoad(fresh);
    expect(next).toBe('scheme');
    expect([states.entries, states.judges, states.open]).toEqual(['now', 'now', 'later']);
  });

  it('leads to the review when entries wait for it', () => {
    expect(skillRoad({ ...ready, awaitingReview: 2 }).next).toBe('entries');
  });

  it('leads to opening once scheme, entries and judges are there', () => {
    expect(skillRoad(ready).next).toBe('open');
    expect(skillRoad({ ...ready, judges: 0 }).states.open).toBe('later');
  });

  it('leads from marking to its close; the board may be shown meanwhile but need not', () => {
    const { states, next } = skillRoad({ ...ready, phase: 'marking' });
    expect(next).toBe('close');
    expect(states.policy).toBe('now');
    expect(skillRoad({ ...ready, phase: 'marking', policy: 'live' }).states.policy).toBe('done');
  });

  it('leads from the close to the publication, and then it is at its end', () => {
    expect(skillRoad({ ...ready, phase: 'closed' }).next).toBe('publish');
    const { states, next } = skillRoad({ ...ready, phase: 'published', policy: 'final' });
    expect(next).toBeNull();
    expect(Object.values(states).every((state) => state === 'done')).toBe(true);
  });

  it('asks for no judges where marks were imported', () => {
    const { states, next } = skillRoad({ ...ready, judges: 0, phase: 'closed' });
    expect([states.judges, next]).toEqual(['done', 'publish']);
  });

  it('does not go back to entries that nobody reviewed once marking has begun', () => {
    expect(skillRoad({ ...ready, phase: 'marking', awaitingReview: 1 }).next).toBe('close');
  });
});
