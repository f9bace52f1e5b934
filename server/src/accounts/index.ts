export { loginPattern } from './account.dto.js';
export { AccountEntity, GrantEntity, SessionEntity } from './account.entity.js';
export { AccountsModule } from './accounts.module.js';
export { AccountsService, foldLogin, type NewAccount, type SignedIn } from './accounts.service.js';
export { FirstAccountsService } from './first-accounts.service.js';
export { SessionCookie } from './session-cookie.js';
