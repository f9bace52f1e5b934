import { digest, Refusal, toJson, type BoardLine, type BoardSnapshot, type CatchUp } from '@jiangsai/shared';
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Does } from '../platform/auth/index.js';
import { BoardService } from './board.service.js';

@ApiTags('boards')
@Controller('boards')
export class BoardController {
  constructor(private readonly boards: BoardService) {}

  @Get()
  @Does('board/read')
  async list(): Promise<{ boards: BoardLine[] }> {
    return { boards: await this.boards.list() };
  }

  /** The ETag is the version and the title, which has none: it moves exactly when something public does. */
  @Get(':board')
  @Does('board/read')
  async read(
    @Param('board') id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BoardSnapshot | undefined> {
    const snapshot = await this.boards.snapshot(id);
    const tag = tagOf(snapshot);
    void reply.header('etag', tag).header('cache-control', 'public, max-age=1');
    if (!holds(known, tag)) return snapshot;
    void reply.status(304);
    return undefined;
  }

  @Get(':board/patches')
  @Does('board/read')
  @ApiQuery({ name: 'since', type: Number, description: 'the version you hold' })
  patches(@Param('board') id: string, @Query('since') since: string | undefined): Promise<CatchUp> {
    if (since === undefined || !/^\d{1,15}$/.test(since)) throw new Refusal('board/version-invalid');
    return this.boards.catchUp(id, Number(since));
  }
}

function tagOf({ version, name, competition, rehearsal }: BoardSnapshot): string {
  return `"${version}-${digest(toJson({ name, competition, rehearsal })).slice(0, 8)}"`;
}

// A cache may name several, and a compressing proxy has weakened its own.
function holds(known: string | undefined, tag: string): boolean {
  return (known ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
