import {
  applyBoardPatch,
  hashRows,
  nextBoardPatch,
  orderRows,
  type BoardPatch,
  type BoardSnapshot,
  type PublishedRow,
} from '@jiangsai/shared';

export function sampleRow(entry: string, place: number | null, total: string | null): PublishedRow {
  return {
    entry,
    number: entry,
    name: `选手 ${entry}`,
    unit: '第一机床厂',
    delegation: null,
    division: 'all',
    place,
    previousPlace: null,
    tied: false,
    total,
    components: {},
    decidedBy: null,
    scaled: null,
    prize: null,
    certainty: null,
    status: null,
  };
}

export function sampleBoard(version: number, rows: readonly PublishedRow[]): BoardSnapshot {
  return {
    board: 'b1',
    version,
    at: 1_790_000_000_000,
    state: 'provisional',
    hash: hashRows(rows),
    rows: orderRows(rows),
    name: { 'zh-CN': '焊接 决赛', en: 'Welding final' },
    competition: { id: 'c1', name: '匠赛杯', timeZone: 'Asia/Shanghai' },
    rehearsal: false,
  };
}

/** The board after each of the given row lists, and the patch that led there. */
export function history(start: BoardSnapshot, ...steps: readonly (readonly PublishedRow[])[]) {
  const boards: BoardSnapshot[] = [start];
  const patches: BoardPatch[] = [];
  for (const rows of steps) {
    const before = boards.at(-1) ?? start;
    const patch = nextBoardPatch(before, { state: 'provisional', rows }, before.at + 1000);
    if (patch === null) throw new Error('a step of the history changes nothing');
    patches.push(patch);
    boards.push({ ...before, ...applyBoardPatch(before, patch) });
  }
  return { boards, patches };
}
