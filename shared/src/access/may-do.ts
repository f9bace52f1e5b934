import { rights, type Act, type Relation } from './rights.js';
import type { Actor, Grant, Role, Scope } from './roles.js';

/**
 * Whether the actor may do the act on what the scope names. Deny by default: a scope that leaves out what the relation needs
 * is refused. `anywhere` asks the wider question a door or a menu asks before the object is known: is there any object he may?
 */
export function mayDo(actor: Actor | null, act: Act, scope: Scope | 'anywhere'): boolean {
  if (!Object.hasOwn(rights, act)) return false;
  const right = rights[act];
  if (right === 'public') return true;
  if (actor === null) return false;
  if (right === 'signed-in') return true;
  const relations: Partial<Record<Role, Relation>> = right;
  return actor.grants.some((grant) => {
    const relation = relations[grant.role];
    return relation !== undefined && holds(relation, grant, scope, actor.account);
  });
}

function holds(relation: Relation, grant: Grant, scope: Scope | 'anywhere', account: string): boolean {
  if (relation === 'installation') return grant.competition === '*';
  if (scope === 'anywhere') return true;
  // The installation is no competition: an address that names `*` opens nothing.
  if (scope.competition === undefined || scope.competition === '*') return false;
  if (grant.competition !== scope.competition) return false;
  switch (relation) {
    case 'competition':
      return true;
    case 'skill':
      return coversSkill(grant, scope);
    case 'unit':
      return grant.unit !== undefined && grant.unit === scope.unit;
    case 'own-sheet':
      return coversSkill(grant, scope) && scope.judge === account;
  }
}

// A grant without a skill (a competition's chief judge) covers every skill of its competition.
function coversSkill(grant: Grant, scope: Scope): boolean {
  return scope.skill !== undefined && (grant.skill === undefined || grant.skill === scope.skill);
}
