import type { Actor, Done, ResultRules, RulesView, SkillView } from '@jiangsai/shared';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { checkedScheme } from '../../competitions/index.js';
import { By, CommandId, Does } from '../../platform/auth/index.js';
import { RulesDto } from './rules.dto.js';
import { RulesService } from './rules.service.js';

@ApiTags('rules')
@Controller('competitions/:competition/skills/:skill/rules')
export class RulesController {
  constructor(private readonly rules: RulesService) {}

  @Get()
  @Does('rules/read')
  view(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
  ): Promise<RulesView> {
    return this.rules.view(actor, competition, skill);
  }

  @Put()
  @Does('rules/set')
  set(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Body() { version, rules, scoring }: RulesDto,
  ): Promise<Done<SkillView>> {
    const wanted = { rules: rules as ResultRules, ...(scoring && { scoring: checkedScheme(scoring) }) };
    return this.rules.set({ actor, command, competition, skill, version, wanted });
  }
}
