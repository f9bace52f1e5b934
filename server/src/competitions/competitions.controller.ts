import type { Actor, CompetitionLine, CompetitionView, Done } from '@jiangsai/shared';
import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, CommandId, Does } from '../platform/auth/index.js';
import { ChangeCompetitionDto, NewCompetitionDto } from './competition.dto.js';
import { CompetitionsService } from './competitions.service.js';

@ApiTags('competitions')
@Controller('competitions')
export class CompetitionsController {
  constructor(private readonly competitions: CompetitionsService) {}

  @Get()
  @Does('competition/list')
  async list(@By() actor: Actor): Promise<{ competitions: CompetitionLine[] }> {
    return { competitions: await this.competitions.list(actor) };
  }

  @Post()
  @Does('competition/create')
  create(
    @By() actor: Actor,
    @CommandId() command: string,
    @Body() wanted: NewCompetitionDto,
  ): Promise<Done<{ id: string }>> {
    return this.competitions.create(actor, command, wanted);
  }

  @Get(':competition')
  @Does('competition/read')
  view(@By() actor: Actor, @Param('competition') competition: string): Promise<CompetitionView> {
    return this.competitions.view(actor, competition);
  }

  @Patch(':competition')
  @Does('competition/change')
  change(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Body() { version, ...change }: ChangeCompetitionDto,
  ): Promise<Done<CompetitionLine>> {
    return this.competitions.change(actor, command, competition, version, change);
  }
}
