export { BoardEntity, BoardPatchEntity, BoardSnapshotEntity } from './board.entity.js';
export { BoardModule } from './board.module.js';
export { BoardService } from './board.service.js';
