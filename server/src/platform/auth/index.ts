export { AccessGuard } from './access.guard.js';
export type { AppRequest } from './app-request.js';
export { By, CommandId, Perhaps } from './caller.js';
export { actKey, Does } from './does.js';
export { OriginRule } from './origin-rule.js';
export { requireRight } from './require-right.js';
export { sessionCookie, SessionReader, type OpenSession } from './session-reader.js';
