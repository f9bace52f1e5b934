import {
  boardNamespace,
  Refusal,
  type BoardClientEvents,
  type BoardServerEvents,
  type JoinAnswer,
  type JoinBoard,
  type Problem,
} from '@jiangsai/shared';
import { Inject, type OnModuleDestroy } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
  type OnGatewayInit,
} from '@nestjs/websockets';
import type { Namespace, Socket } from 'socket.io';
import { Does } from '../platform/auth/index.js';
import { problemView, readerLanguage } from '../platform/http/index.js';
import { log } from '../platform/log.js';
import { BoardFeed } from './board-feed.js';
import { BoardService } from './board.service.js';

type Viewer = Socket<BoardClientEvents, BoardServerEvents>;

/** A viewer may follow so many boards at once; halls show one, a picture wall a few. */
const mostBoards = 32;

@WebSocketGateway({ namespace: boardNamespace })
export class BoardGateway implements OnGatewayInit, OnModuleDestroy {
  @WebSocketServer() private readonly viewers!: Namespace<BoardClientEvents, BoardServerEvents>;
  private unsubscribe: () => void = () => undefined;

  constructor(
    @Inject(BoardService) private readonly boards: BoardService,
    @Inject(BoardFeed) private readonly feed: BoardFeed,
  ) {}

  afterInit(): void {
    this.unsubscribe = this.feed.subscribe((patch) => this.viewers.to(patch.board).emit('board:patch', patch));
  }

  onModuleDestroy(): void {
    this.unsubscribe();
  }

  /** Joins first and looks afterwards, so that nothing falls between; a patch that comes twice is ignored by the viewer. */
  @SubscribeMessage('board:join')
  @Does('board/join')
  async join(@ConnectedSocket() viewer: Viewer, @MessageBody() message: unknown): Promise<JoinAnswer> {
    const join = readJoin(message);
    if (!join || isFull(viewer, join.board)) return refusal(viewer, { code: 'request/invalid' });
    await viewer.join(join.board);
    try {
      return await this.boards.catchUp(join.board, join.since);
    } catch (error) {
      await viewer.leave(join.board);
      if (error instanceof Refusal) return refusal(viewer, error);
      log.error({ error }, 'join failed');
      return refusal(viewer, { code: 'server/fault' });
    }
  }

  @SubscribeMessage('board:leave')
  @Does('board/join')
  async leave(@ConnectedSocket() viewer: Viewer, @MessageBody() message: unknown): Promise<void> {
    const join = readJoin(message);
    if (join) await viewer.leave(join.board);
  }
}

function refusal({ handshake }: Viewer, problem: Problem): JoinAnswer {
  return { error: problemView(problem, readerLanguage(handshake.headers['accept-language'])) };
}

// Whoever joins again after a gap follows the board already. One room is the viewer's own.
function isFull({ rooms }: Viewer, board: string): boolean {
  return rooms.size > mostBoards && !rooms.has(board);
}

// Whatever a viewer sends is looked at by hand: Nest's global pipes do not cover gateways.
function readJoin(message: unknown): JoinBoard | null {
  if (typeof message !== 'object' || message === null) return null;
  const { board, since } = message as Record<string, unknown>;
  if (typeof board !== 'string' || board.length > 64) return null;
  if (since === undefined) return { board };
  return typeof since === 'number' && Number.isSafeInteger(since) && since >= 0 ? { board, since } : null;
}
