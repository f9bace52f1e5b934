export { LedgerModule } from './ledger.module.js';
export { LedgerService, type Command, type Deed, type Effect } from './ledger.service.js';
export { LedgerCommandEntity, LedgerHeadEntity, LedgerRowEntity } from './ledger.entity.js';
