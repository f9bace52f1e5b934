export { awardCertainties, type AwardCertainty } from './award-certainty.js';
export { applyBoardPatch } from './apply-board-patch.js';
export { emptyHash, hashRows, swapRows } from './hash-rows.js';
export { nextBoardPatch, type Publication, type PublishableRow } from './next-board.js';
export { publishBoard, type BoardEntry, type Facts } from './publish-board.js';
export { orderRows } from './order-rows.js';
export {
  boardStates,
  type BoardPatch,
  type BoardState,
  type PublicName,
  type PublishedBoard,
  type PublishedRow,
  type RowStatus,
} from './published-board.js';
