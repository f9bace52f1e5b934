import type { Actor, Done, ProposalView, RulesPreview, RulesView, SkillView } from '@jiangsai/shared';
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { checkedScheme, type WantedRules } from '../../competitions/index.js';
import { By, CommandId, Does } from '../../platform/auth/index.js';
import { readerLanguage } from '../../platform/http/index.js';
import { PreviewService } from './preview.service.js';
import { ProposalsService } from './proposals.service.js';
import { ConfirmDto, DeclineDto, ProposalDto, RulesDto, WantedRulesDto } from './rules.dto.js';
import { RulesService } from './rules.service.js';

@ApiTags('rules')
@Controller('competitions/:competition/skills/:skill/rules')
export class RulesController {
  constructor(
    private readonly rules: RulesService,
    private readonly previews: PreviewService,
    private readonly proposals: ProposalsService,
  ) {}

  @Get()
  @Does('rules/read')
  view(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<RulesView> {
    return this.rules.view(actor, competition, skill, readerLanguage(language));
  }

  @Put()
  @Does('rules/set')
  set(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Body() { version, ...wanted }: RulesDto,
  ): Promise<Done<SkillView>> {
    return this.rules.set({ actor, command, competition, skill, version, wanted: read(wanted) });
  }

  @Post('preview')
  @HttpCode(200)
  @Does('rules/preview')
  preview(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Headers('accept-language') language: string | undefined,
    @Body() wanted: WantedRulesDto,
  ): Promise<RulesPreview> {
    return this.previews.preview({ actor, competition, skill, wanted, language: readerLanguage(language) });
  }

  @Post('proposals')
  @Does('rules/propose')
  propose(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Headers('accept-language') accepted: string | undefined,
    @Body() { version, reason, ...wanted }: ProposalDto,
  ): Promise<Done<ProposalView>> {
    const language = readerLanguage(accepted);
    const request = { actor, command, competition, skill, version, reason, language };
    return this.proposals.propose({ ...request, wanted: read(wanted) });
  }

  @Post('proposals/:proposal/confirm')
  @HttpCode(200)
  @Does('rules/confirm')
  confirm(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Param('proposal') proposal: string,
    @Body() { version }: ConfirmDto,
  ): Promise<Done<SkillView>> {
    return this.proposals.confirm({ actor, command, competition, skill, proposal, version });
  }

  @Post('proposals/:proposal/decline')
  @HttpCode(200)
  @Does('rules/decline')
  decline(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Param('proposal') proposal: string,
    @Headers('accept-language') accepted: string | undefined,
    @Body() { reason }: DeclineDto,
  ): Promise<Done<ProposalView>> {
    const language = readerLanguage(accepted);
    return this.proposals.decline({ actor, command, competition, skill, proposal, reason, language });
  }
}

/** The scheme is looked over here; the rules are when it is known which scheme and entries they may name. */
function read({ rules, scoring }: WantedRulesDto): WantedRules {
  return { rules: rules, ...(scoring && { scoring: checkedScheme(scoring) }) };
}
