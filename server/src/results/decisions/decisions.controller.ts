import { Refusal, type Actor, type DecisionView, type Done, type NewDecision } from '@jiangsai/shared';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, CommandId, Does } from '../../platform/auth/index.js';
import { DecisionDto } from './decision.dto.js';
import { DecisionsService } from './decisions.service.js';

@ApiTags('results')
@Controller('competitions/:competition/skills/:skill/decisions')
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Get()
  @Does('decision/read')
  async list(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
  ): Promise<{ decisions: DecisionView[] }> {
    return { decisions: await this.decisions.list(actor, competition, skill) };
  }

  @Post()
  @Does('decision/record')
  record(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Body() wanted: DecisionDto,
  ): Promise<Done<DecisionView>> {
    if (wanted.kind !== 'draw' && wanted.reason === undefined)
      throw new Refusal('request/invalid', {}, undefined, [
        { code: 'request/field-missing', params: { field: 'reason' }, where: 'reason' },
      ]);
    return this.decisions.record({ actor, command, competition, skill }, { ...wanted } as NewDecision);
  }
}
