import type { Actor, Done, JudgeView, MarkingProgress, Panel, SkillView } from '@jiangsai/shared';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, CommandId, Does } from '../platform/auth/index.js';
import { JudgesService } from './panels/judges.service.js';
import { NewJudgesDto, PanelsDto, ReopenDto, VersionDto } from './marking.dto.js';
import { PanelsService } from './panels/panels.service.js';
import { PhasesService } from './phases.service.js';

/** What organizers and chief judges do around the marking of a skill. */
@ApiTags('marking')
@Controller('competitions/:competition/skills/:skill')
export class SkillMarkingController {
  constructor(
    private readonly judges: JudgesService,
    private readonly panelsService: PanelsService,
    private readonly phases: PhasesService,
  ) {}

  @Get('judges')
  @Does('judge/read')
  async list(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
  ): Promise<{ judges: JudgeView[] }> {
    return { judges: await this.judges.list(actor, competition, skill) };
  }

  @Post('judges')
  @Does('judge/add')
  add(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Body() { judges }: NewJudgesDto,
  ): Promise<Done<{ judges: { account: string; login: string }[] }>> {
    return this.judges.add(actor, command, competition, skill, judges);
  }

  @Get('panels')
  @Does('judge/read')
  async panels(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
  ): Promise<{ panels: Panel[] }> {
    return { panels: await this.panelsService.panelsOf(actor, competition, skill) };
  }

  @Put('panels')
  @Does('panel/set')
  setPanels(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Body() { panels }: PanelsDto,
  ): Promise<Done<{ panels: Panel[] }>> {
    return this.panelsService.setPanels(actor, command, competition, skill, panels);
  }

  @Get('progress')
  @Does('marking/progress')
  progress(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
  ): Promise<MarkingProgress> {
    return this.phases.progress(actor, competition, skill);
  }

  @Post('open')
  @HttpCode(200)
  @Does('marking/open')
  open(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Body() { version }: VersionDto,
  ): Promise<Done<SkillView>> {
    return this.phases.open({ actor, command, competition, skill }, version);
  }

  @Post('close')
  @HttpCode(200)
  @Does('marking/close')
  close(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Body() { version }: VersionDto,
  ): Promise<Done<SkillView>> {
    return this.phases.close({ actor, command, competition, skill }, version);
  }

  @Post('reopen')
  @HttpCode(200)
  @Does('marking/close')
  reopen(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Body() { version, reason }: ReopenDto,
  ): Promise<Done<SkillView>> {
    return this.phases.reopen({ actor, command, competition, skill }, version, reason);
  }
}
