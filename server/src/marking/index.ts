export { JudgesService } from './panels/judges.service.js';
export { MarkEntity } from './sheets/mark.entity.js';
export { MarkingModule } from './marking.module.js';
export { MarkingService } from './sheets/marking.service.js';
export { PanelEntity } from './panels/panel.entity.js';
export { PhasesService } from './phases.service.js';
export { SheetEntity } from './sheets/sheet.entity.js';
export { SheetsService } from './sheets/sheets.service.js';
