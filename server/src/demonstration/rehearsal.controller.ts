import { mayDo, Refusal, type Actor, type RehearsalView } from '@jiangsai/shared';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, Does } from '../platform/auth/index.js';
import { RehearsalService } from './rehearsal.service.js';

@ApiTags('rehearsal')
@Controller('rehearsal')
export class RehearsalController {
  constructor(private readonly rehearsal: RehearsalService) {}

  @Get()
  @Does('rehearsal/read')
  view(): RehearsalView {
    return this.rehearsal.view();
  }

  @Post('start')
  @HttpCode(200)
  @Does('rehearsal/control')
  async start(@By() actor: Actor): Promise<RehearsalView> {
    this.require(actor);
    if (!(await this.rehearsal.begin())) throw new Refusal('rehearsal/not-running');
    return this.rehearsal.view();
  }

  @Post('stop')
  @HttpCode(200)
  @Does('rehearsal/control')
  stop(@By() actor: Actor): RehearsalView {
    this.require(actor);
    return this.rehearsal.stop();
  }

  private require(actor: Actor): void {
    const { competitions } = this.rehearsal.view();
    const mine = competitions.some((competition) => mayDo(actor, 'rehearsal/control', { competition }));
    if (!mine) throw new Refusal('access/not-allowed');
  }
}
