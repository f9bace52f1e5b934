import { onScopeDispose, shallowRef, toValue, watch, type MaybeRefOrGetter, type ShallowRef } from 'vue';
import { readBoard, readPatches } from '../api/boards.js';
import { BoardConnection } from './board-connection.js';
import type { BoardView } from './board-view.js';
import type { Timing } from './board-wire.js';
import { openBoardSocket } from './open-board-socket.js';

const nothingYet: BoardView = { board: null, truth: { kind: 'catching-up' }, failure: null };

const timing: Timing = {
  now: Date.now,
  random: Math.random,
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/** The live view of a board for as long as the calling component lives; `check` asks the server again at once. */
export function useBoard(id: MaybeRefOrGetter<string>): { view: Readonly<ShallowRef<BoardView>>; check: () => void } {
  const view = shallowRef(nothingYet);
  let connection: BoardConnection | null = null;

  watch(
    () => toValue(id),
    (board) => {
      connection?.stop();
      view.value = nothingYet;
      connection = connect(board, (seen) => (view.value = seen));
    },
    { immediate: true },
  );

  const check = () => connection?.check();
  // A phone that slept may hold a socket that died unnoticed.
  const onReturn = () => {
    if (document.visibilityState === 'visible') check();
  };
  document.addEventListener('visibilitychange', onReturn);
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', onReturn);
    connection?.stop();
  });
  return { view, check };
}

function connect(board: string, changed: (view: BoardView) => void): BoardConnection {
  const http = { board: () => readBoard(board), patches: (since: number) => readPatches(board, since) };
  const connection = new BoardConnection({ socket: openBoardSocket(board), http, timing }, changed);
  connection.start();
  return connection;
}
