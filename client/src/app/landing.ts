import type { Grant, Role } from '@jiangsai/shared';

const rooms: Record<Role, string> = {
  organizer: '/organizer',
  'chief-judge': '/organizer',
  judge: '/judge',
  'unit-manager': '/unit',
};

/** Where somebody begins to work after signing in: the widest of their roles decides. */
export function landingPath(grants: readonly Pick<Grant, 'role'>[]): string {
  const roles = Object.keys(rooms) as Role[];
  const widest = roles.find((role) => grants.some((grant) => grant.role === role));
  return widest === undefined ? '/' : rooms[widest];
}
