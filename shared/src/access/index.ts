export { mayDo } from './may-do.js';
export { acts, rights, type Act, type Relation } from './rights.js';
export { roles, type Actor, type Grant, type Role, type Scope } from './roles.js';
