import { Refusal, type Actor, type Done, type EntryView } from '@jiangsai/shared';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { By, CommandId, Does } from '../../platform/auth/index.js';
import { EntriesService } from './entries.service.js';
import { EntryAmendmentsService } from './entry-amendments.service.js';
import { ApproveDto, ChangeEntryDto, FactsDto, NewEntriesDto, ReturnDto, StatusDto } from '../registration.dto.js';

@ApiTags('entries')
@Controller('competitions/:competition/entries')
export class EntriesController {
  constructor(
    private readonly entries: EntriesService,
    private readonly amendments: EntryAmendmentsService,
  ) {}

  @Get()
  @Does('entry/read')
  @ApiQuery({ name: 'skill', required: false })
  @ApiQuery({ name: 'unit', required: false })
  async list(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Query('skill') skill?: string,
    @Query('unit') unit?: string,
  ): Promise<{ entries: EntryView[] }> {
    const filter = { ...(skill && { skill }), ...(unit && { unit }) };
    return { entries: await this.entries.list(actor, competition, filter) };
  }

  @Post()
  @Does('entry/register')
  register(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Body() { entries }: NewEntriesDto,
  ): Promise<Done<{ entries: EntryView[] }>> {
    return this.entries.register(actor, command, competition, entries);
  }

  @Patch(':entry')
  @Does('entry/change')
  change(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('entry') entry: string,
    @Body() { version, ...change }: ChangeEntryDto,
  ): Promise<Done<EntryView>> {
    return this.amendments.change({ actor, command, competition, entry, version }, change);
  }

  @Post(':entry/approve')
  @HttpCode(200)
  @Does('entry/review')
  approve(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('entry') entry: string,
    @Body() { version }: ApproveDto,
  ): Promise<Done<EntryView>> {
    return this.amendments.approve({ actor, command, competition, entry, version });
  }

  @Post(':entry/return')
  @HttpCode(200)
  @Does('entry/review')
  sendBack(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('entry') entry: string,
    @Body() { version, reason }: ReturnDto,
  ): Promise<Done<EntryView>> {
    return this.amendments.sendBack({ actor, command, competition, entry, version }, reason);
  }

  @Put(':entry/status')
  @Does('entry/set-status')
  setStatus(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('entry') entry: string,
    @Body() { version, status, reason }: StatusDto,
  ): Promise<Done<EntryView>> {
    return this.amendments.setStatus({ actor, command, competition, entry, version }, status, reason);
  }

  @Put(':entry/facts')
  @Does('entry/set-facts')
  setFacts(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('entry') entry: string,
    @Body() { version, reason, ...facts }: FactsDto,
  ): Promise<Done<EntryView>> {
    return this.amendments.setFacts({ actor, command, competition, entry, version }, facts, reason);
  }

  @Delete(':entry')
  @Does('entry/change')
  @ApiQuery({ name: 'version', type: Number })
  remove(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('entry') entry: string,
    @Query('version') version: string | undefined,
  ): Promise<Done> {
    if (version === undefined || !/^\d{1,9}$/.test(version))
      throw new Refusal('request/field-missing', { field: 'version' });
    return this.amendments.remove({ actor, command, competition, entry, version: Number(version) });
  }
}
