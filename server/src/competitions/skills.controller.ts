import type { Actor, Done, Scoring, SkillView } from '@jiangsai/shared';
import { Body, Controller, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, CommandId, Does } from '../platform/auth/index.js';
import { ChangeSkillDto, NewSkillDto, SchemeDto } from './competition.dto.js';
import { checkedScheme } from './checked-rules.js';
import { SkillsService } from './skills.service.js';

@ApiTags('skills')
@Controller('competitions/:competition/skills')
export class SkillsController {
  constructor(private readonly skills: SkillsService) {}

  @Post()
  @Does('skill/add')
  add(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Body() wanted: NewSkillDto,
  ): Promise<Done<SkillView>> {
    return this.skills.add(actor, command, competition, { ...wanted, quotaPerUnit: wanted.quotaPerUnit ?? null });
  }

  @Patch(':skill')
  @Does('skill/change')
  change(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Body() { version, ...change }: ChangeSkillDto,
  ): Promise<Done<SkillView>> {
    return this.skills.change({ actor, command, competition, skill, version, change });
  }

  @Get(':skill/scheme')
  @Does('scheme/read')
  async scheme(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
  ): Promise<{ scoring: Scoring }> {
    return { scoring: await this.skills.scheme(actor, competition, skill) };
  }

  @Put(':skill/scheme')
  @Does('scheme/import')
  setScheme(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Body() { scoring }: SchemeDto,
  ): Promise<Done<SkillView>> {
    return this.skills.setScheme(actor, command, competition, skill, checkedScheme(scoring));
  }
}
