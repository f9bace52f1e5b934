import type { Role } from './roles.js';

/**
 * How a role must stand to the object: `installation` = granted for the whole installation; `competition`, `skill`, `unit` = the grant
 * names it; `own-sheet` = the skill is the grant's and the sheet is the actor's own.
 */
export type Relation = 'installation' | 'competition' | 'skill' | 'unit' | 'own-sheet';

type Right = 'public' | 'signed-in' | Partial<Record<Role, Relation>>;

/** The rights matrix: act × role → relation. What is not here is refused, on the server and in the client's menus alike. */
export const rights = {
  'health/read': 'public',
  'documents/read': 'public',
  'session/read': 'public',
  'session/open': 'public',
  'session/close': 'public',
  'invitation/read': 'public',
  'invitation/accept': 'public',
  'board/read': 'public',
  'board/join': 'public',
  'award-list/read': 'public',
  'rehearsal/read': 'public',
  'competition/list': 'signed-in',
  'competition/create': { organizer: 'installation' },
  'competition/read': {
    organizer: 'competition',
    'chief-judge': 'competition',
    judge: 'competition',
    'unit-manager': 'competition',
  },
  'competition/change': { organizer: 'competition' },
  'skill/add': { organizer: 'competition' },
  'skill/change': { organizer: 'competition' },
  'scheme/import': { organizer: 'competition' },
  'scheme/read': { organizer: 'competition', 'chief-judge': 'skill', judge: 'skill' },
  'rules/read': { organizer: 'competition', 'chief-judge': 'skill' },
  'rules/set': { organizer: 'competition' },
  'rules/preview': { organizer: 'competition', 'chief-judge': 'skill' },
  'rules/propose': { organizer: 'competition', 'chief-judge': 'skill' },
  'rules/confirm': { organizer: 'competition', 'chief-judge': 'skill' },
  'rules/decline': { organizer: 'competition', 'chief-judge': 'skill' },
  'unit/add': { organizer: 'competition' },
  'unit/read': { organizer: 'competition', 'unit-manager': 'unit' },
  'unit/invite': { organizer: 'competition' },
  'entry/register': { organizer: 'competition', 'unit-manager': 'unit' },
  'entry/change': { organizer: 'competition', 'unit-manager': 'unit' },
  'entry/read': { organizer: 'competition', 'unit-manager': 'unit' },
  'entry/review': { organizer: 'competition' },
  'entry/set-facts': { organizer: 'competition', 'chief-judge': 'skill' },
  'entry/set-status': { organizer: 'competition', 'chief-judge': 'skill' },
  'judge/add': { organizer: 'competition' },
  'judge/read': { organizer: 'competition', 'chief-judge': 'skill' },
  'panel/set': { organizer: 'competition', 'chief-judge': 'skill' },
  'marking/open': { organizer: 'competition', 'chief-judge': 'skill' },
  'marking/close': { organizer: 'competition', 'chief-judge': 'skill' },
  'marking/progress': { organizer: 'competition', 'chief-judge': 'skill' },
  'marking/list-sheets': { judge: 'competition', 'chief-judge': 'competition' },
  'marking/read-sheet': { judge: 'own-sheet', 'chief-judge': 'own-sheet' },
  'marking/mark': { judge: 'own-sheet', 'chief-judge': 'own-sheet' },
  'marking/sign': { judge: 'own-sheet', 'chief-judge': 'own-sheet' },
  'board/set-policy': { organizer: 'competition', 'chief-judge': 'skill' },
  'results/read': { organizer: 'competition', 'chief-judge': 'skill' },
  'decision/read': { organizer: 'competition', 'chief-judge': 'skill' },
  'decision/record': { organizer: 'competition', 'chief-judge': 'skill' },
  'penalty/read': { organizer: 'competition', 'chief-judge': 'skill' },
  'penalty/give': { organizer: 'competition', 'chief-judge': 'skill' },
  'penalty/take-back': { organizer: 'competition', 'chief-judge': 'skill' },
  'results/publish': { organizer: 'competition' },
  'award-list/preview': { organizer: 'competition' },
  'award-list/publish': { organizer: 'competition' },
  'ledger/export': { organizer: 'competition' },
  'package/export': { organizer: 'competition' },
  'package/import': { organizer: 'installation' },
  'rehearsal/control': { organizer: 'competition' },
} as const satisfies Record<string, Right>;

export type Act = keyof typeof rights;

export const acts = Object.keys(rights) as Act[];
