export { EntryChanges } from './entries/entry-changes.js';
export { EntryEntity } from './entries/entry.entity.js';
export { ruleFacts, withoutPerson } from './entries/entry-view.js';
export { EntriesService } from './entries/entries.service.js';
export { InstallationEntity, InvitationEntity } from './invitations/invitation.entity.js';
export { RegistrationModule } from './registration.module.js';
export { UnitEntity } from './units/unit.entity.js';
export { UnitsService } from './units/units.service.js';
