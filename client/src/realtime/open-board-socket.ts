import { boardNamespace, type BoardClientEvents, type BoardServerEvents } from '@jiangsai/shared';
import { io, type Socket } from 'socket.io-client';
import type { BoardSocket, SocketListener } from './board-wire.js';

const answerWithin = 5_000;
/** A server that sent us away is left alone for so long, up to twice. */
const sentAwayFor = 3_000;

/** The wire of one board over Socket.IO: websocket first, long polling where no websocket gets through. */
export function openBoardSocket(board: string): BoardSocket {
  const socket: Socket<BoardServerEvents, BoardClientEvents> = io(boardNamespace, {
    autoConnect: false,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    timeout: 8_000,
    reconnectionDelay: 1_500,
    reconnectionDelayMax: 8_000,
    randomizationFactor: 0.8,
  });
  const renew = () => void socket.disconnect().connect();
  return {
    open(listener) {
      listen(socket, board, listener);
      // A device that changed networks keeps a dead socket for most of a minute unless it is told.
      for (const change of networkChanges) addEventListener(change, renew);
      socket.connect();
    },
    join: (since) => socket.timeout(answerWithin).emitWithAck('board:join', { board, since }),
    renew,
    close() {
      for (const change of networkChanges) removeEventListener(change, renew);
      socket.off().disconnect();
    },
  };
}

const networkChanges = ['online', 'offline'] as const;

function listen(socket: Socket<BoardServerEvents, BoardClientEvents>, board: string, listener: SocketListener): void {
  socket.on('connect', () => listener.connected());
  socket.on('board:patch', (patch) => {
    if (patch.board === board) listener.patch(patch);
  });
  socket.io.on('ping', () => listener.heard());
  const comeBack = () => {
    // Socket.IO returns by itself from every loss but this one: the server itself said goodbye.
    if (socket.active) return;
    const wait = sentAwayFor * (1 + Math.random());
    // Whoever closed meanwhile took the listeners off, and wants nothing more.
    setTimeout(() => socket.hasListeners('connect') && socket.connect(), wait);
  };
  socket.on('disconnect', (reason) => {
    listener.disconnected();
    if (reason === 'io server disconnect') comeBack();
  });
  socket.on('connect_error', comeBack);
}
