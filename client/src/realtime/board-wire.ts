import type { BoardPatch, BoardSnapshot, CatchUp, JoinAnswer } from '@jiangsai/shared';

/** What a board connection needs of the world. All of it can be driven by hand, so that a spec decides when each thing arrives. */
export interface BoardWire {
  readonly socket: BoardSocket;
  readonly http: BoardHttp;
  readonly timing: Timing;
}

/** A socket that comes and goes by itself; what it delivers, it delivers at most once. */
export interface BoardSocket {
  open(listener: SocketListener): void;
  /** Rejects when no answer came in time. `since` = the version held, absent = everything, please. */
  join(since?: number): Promise<JoinAnswer>;
  /** Throws the connection away and builds a new one: for sockets that look alive and are not. */
  renew(): void;
  close(): void;
}

export interface SocketListener {
  connected(): void;
  disconnected(): void;
  patch(patch: BoardPatch): void;
  /** Any sign of life from the server. */
  heard(): void;
}

/** The same content without a socket. Rejects with ApiRefusal or ConnectionLost. */
export interface BoardHttp {
  board(): Promise<BoardSnapshot>;
  patches(since: number): Promise<CatchUp>;
}

/** `after` returns what cancels it; `random` is in [0, 1). */
export interface Timing {
  now(): number;
  after(ms: number, act: () => void): () => void;
  random(): number;
}
