import { Refusal } from '@jiangsai/shared';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Does } from '../platform/auth/index.js';
import { Database } from '../platform/database/index.js';
import { log } from '../platform/log.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process runs. */
  @Get('live')
  @Does('health/read')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers. */
  @Get('ready')
  @Does('health/read')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.database.answers();
    } catch (error) {
      log.error({ error }, 'not ready');
      throw new Refusal('server/busy');
    }
    return { status: 'ok' };
  }
}
