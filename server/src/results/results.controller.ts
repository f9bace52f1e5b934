import {
  boardPolicies,
  type Actor,
  type BoardPolicy,
  type Done,
  type EntryExplanation,
  type ResultsView,
  type SkillView,
} from '@jiangsai/shared';
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, CommandId, Does } from '../platform/auth/index.js';
import { OneOf, readerLanguage, WholeNumber } from '../platform/http/index.js';
import { ResultsService } from './results.service.js';

class PolicyDto {
  @OneOf(boardPolicies) policy!: BoardPolicy;
}

class PublishDto {
  @WholeNumber(1, 1_000_000_000) version!: number;
}

@ApiTags('results')
@Controller('competitions/:competition/skills/:skill')
export class ResultsController {
  constructor(private readonly results: ResultsService) {}

  @Get('results')
  @Does('results/read')
  view(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<ResultsView> {
    return this.results.view(actor, competition, skill, readerLanguage(language));
  }

  @Get('results/entries/:entry')
  @Does('results/read')
  explain(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Param('entry') entry: string,
  ): Promise<EntryExplanation> {
    return this.results.explain(actor, competition, skill, entry);
  }

  @Put('policy')
  @Does('board/set-policy')
  setPolicy(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Body() { policy }: PolicyDto,
  ): Promise<Done<SkillView>> {
    return this.results.setPolicy({ actor, command, competition, skill }, policy);
  }

  @Post('publish')
  @HttpCode(200)
  @Does('results/publish')
  publish(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Body() { version }: PublishDto,
  ): Promise<Done<SkillView>> {
    return this.results.publish({ actor, command, competition, skill }, version);
  }
}
