import type { Actor, Done, PenaltyView } from '@jiangsai/shared';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, CommandId, Does } from '../../platform/auth/index.js';
import { Decimal, Text } from '../../platform/http/index.js';
import { PenaltiesService } from './penalties.service.js';

class TakeBackDto {
  @Text(1, 500) reason!: string;
}

class PenaltyDto extends TakeBackDto {
  @Decimal('2.5') points!: string;
}

@ApiTags('penalties')
@Controller('competitions/:competition/entries/:entry/penalties')
export class PenaltiesController {
  constructor(private readonly penalties: PenaltiesService) {}

  @Get()
  @Does('penalty/read')
  async list(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Param('entry') entry: string,
  ): Promise<{ penalties: PenaltyView[] }> {
    return { penalties: await this.penalties.list(actor, competition, entry) };
  }

  @Post()
  @Does('penalty/give')
  give(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('entry') entry: string,
    @Body() { points, reason }: PenaltyDto,
  ): Promise<Done<PenaltyView>> {
    return this.penalties.give({ actor, command, competition, entry, reason }, points);
  }

  @Post(':penalty/take-back')
  @HttpCode(200)
  @Does('penalty/take-back')
  takeBack(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('entry') entry: string,
    @Param('penalty') penalty: string,
    @Body() { reason }: TakeBackDto,
  ): Promise<Done<PenaltyView>> {
    return this.penalties.takeBack({ actor, command, competition, entry, reason }, penalty);
  }
}
