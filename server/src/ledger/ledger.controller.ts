import type { Actor } from '@jiangsai/shared';
import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { By, Does } from '../platform/auth/index.js';
import { LedgerService } from './ledger.service.js';

@ApiTags('ledger')
@Controller('competitions/:competition/ledger.jsonl')
export class LedgerController {
  constructor(private readonly ledger: LedgerService) {}

  /** Every act of the competition, one JSON object a line: enough to check the chain and to recount, on anyone's machine. */
  @Get()
  @Does('ledger/export')
  @ApiProduces('application/jsonl')
  export(@By() actor: Actor, @Param('competition') competition: string): StreamableFile {
    const rows = this.ledger.export(actor, competition);
    return new StreamableFile(Readable.from(lines(rows)), {
      type: 'application/jsonl; charset=utf-8',
      disposition: `attachment; filename="ledger-${competition}.jsonl"`,
    });
  }
}

async function* lines(rows: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}
