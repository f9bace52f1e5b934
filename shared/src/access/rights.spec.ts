import { acts, rights, type Act, type Relation } from './rights.js';
import { roles } from './roles.js';

const relationsOf = (act: Act): [string, string][] => {
  const right: unknown = rights[act];
  return typeof right === 'object' && right !== null ? (Object.entries(right) as [string, string][]) : [];
};
const actsThat = (test: (act: Act) => boolean) => acts.filter(test).sort();
const relations: readonly Relation[] = ['installation', 'competition', 'skill', 'unit', 'own-sheet'];

describe('the rights matrix', () => {
  it('lists every act once, named area/what', () => {
    expect(acts.length).toBeGreaterThan(40);
    expect(new Set(acts).size).toBe(acts.length);
    for (const act of acts) expect(act).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
  });

  it.each(acts)('%s is public, for whoever is signed in, or for named roles in named relations', (act) => {
    if (rights[act] === 'public' || rights[act] === 'signed-in') return;
    expect(relationsOf(act)).not.toEqual([]);
    for (const [role, relation] of relationsOf(act)) {
      expect(roles).toContain(role);
      expect(relations).toContain(relation);
    }
  });

  it('opens to the public only what needs no account, and what the audience may read', () => {
    expect(actsThat((act) => rights[act] === 'public')).toEqual([
      'award-list/read',
      'board/join',
      'board/read',
      'documents/read',
      'health/read',
      'invitation/accept',
      'invitation/read',
      'rehearsal/read',
      'session/close',
      'session/open',
      'session/read',
    ]);
  });

  it('opens to any account only the list of its own competitions', () => {
    expect(actsThat((act) => rights[act] === 'signed-in')).toEqual(['competition/list']);
  });

  it('ties every right of a unit’s manager to the own unit, but for reading the competition', () => {
    const held = acts.flatMap((act) =>
      relationsOf(act)
        .filter(([role]) => role === 'unit-manager')
        .map(([, how]) => [act, how]),
    );
    expect(Object.fromEntries(held)).toEqual({
      'competition/read': 'competition',
      'unit/read': 'unit',
      'entry/register': 'unit',
      'entry/change': 'unit',
      'entry/read': 'unit',
    });
  });

  it('lets nobody but the sheet’s own judge see or touch marks on it', () => {
    for (const act of ['marking/read-sheet', 'marking/mark', 'marking/sign'] as const) {
      expect(Object.fromEntries(relationsOf(act))).toEqual({ judge: 'own-sheet', 'chief-judge': 'own-sheet' });
    }
  });

  it('lets only organizers make anything final', () => {
    for (const act of ['results/publish', 'award-list/publish'] as const) {
      expect(relationsOf(act)).toEqual([['organizer', 'competition']]);
    }
  });

  it('gives the whole installation one right: to create competitions, by hand or of a package', () => {
    expect(actsThat((act) => relationsOf(act).some(([, how]) => how === 'installation'))).toEqual([
      'competition/create',
      'package/import',
    ]);
  });
});
