export { demonstrationAccounts } from './demonstration-accounts.js';
export { DemonstrationModule } from './demonstration.module.js';
export { DemonstrationService } from './demonstration.service.js';
export { RehearsalService } from './rehearsal.service.js';
