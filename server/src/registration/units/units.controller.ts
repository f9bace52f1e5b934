import type { Actor, Done, InvitationLink, InvitationView, SessionView, UnitView } from '@jiangsai/shared';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SessionCookie } from '../../accounts/index.js';
import { By, CommandId, Does } from '../../platform/auth/index.js';
import { InvitationsService } from '../invitations/invitations.service.js';
import { AcceptInvitationDto, NewUnitsDto } from '../registration.dto.js';
import { UnitsService } from './units.service.js';

@ApiTags('units')
@Controller('competitions/:competition/units')
export class UnitsController {
  constructor(
    private readonly units: UnitsService,
    private readonly invitations: InvitationsService,
  ) {}

  @Get()
  @Does('unit/read')
  async list(@By() actor: Actor, @Param('competition') competition: string): Promise<{ units: UnitView[] }> {
    return { units: await this.units.list(actor, competition) };
  }

  @Post()
  @Does('unit/add')
  add(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Body() { units }: NewUnitsDto,
  ): Promise<Done<{ units: UnitView[] }>> {
    return this.units.add(actor, command, competition, units);
  }

  @Post(':unit/invitation')
  @Does('unit/invite')
  invite(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('unit') unit: string,
  ): Promise<Done<InvitationLink>> {
    return this.invitations.invite(actor, command, competition, unit);
  }
}

@ApiTags('units')
@Controller('invitations/:token')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @Does('invitation/read')
  view(@Param('token') token: string): Promise<InvitationView> {
    return this.invitations.view(token);
  }

  @Post('accept')
  @HttpCode(200)
  @Does('invitation/accept')
  async accept(
    @CommandId() command: string,
    @Param('token') token: string,
    @Body() wanted: AcceptInvitationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.cookie.set(reply, await this.invitations.accept(command, token, wanted));
  }
}
