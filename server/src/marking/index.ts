export { JudgesService } from './judges.service.js';
export { MarkEntity } from './mark.entity.js';
export { MarkingModule } from './marking.module.js';
export { MarkingService } from './marking.service.js';
export { PanelEntity } from './panel.entity.js';
export { PhasesService } from './phases.service.js';
export { SheetEntity } from './sheet.entity.js';
export { SheetsService } from './sheets.service.js';
