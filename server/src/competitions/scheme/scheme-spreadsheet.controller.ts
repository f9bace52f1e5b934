import { Refusal, type Actor, type SchemeImport, type SchemeLosses } from '@jiangsai/shared';
import { Controller, Get, Headers, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { By, CommandId, Does } from '../../platform/auth/index.js';
import { readerLanguage } from '../../platform/http/index.js';
import { readForm } from './read-form.js';
import { SchemeSpreadsheetService } from './scheme-spreadsheet.service.js';

@ApiTags('skills')
@Controller('competitions/:competition/skills/:skill/scheme/spreadsheet')
export class SchemeSpreadsheetController {
  constructor(private readonly spreadsheets: SchemeSpreadsheetService) {}

  @Post()
  @HttpCode(200)
  @Does('scheme/import')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        measurement: { type: 'string', enum: ['pass-fail', 'points'] },
        judgesPerJudgement: { type: 'integer', minimum: 1, maximum: 15 },
        check: { type: 'boolean' },
      },
    },
  })
  async import(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Headers('accept-language') language: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<SchemeImport> {
    if (!request.isMultipart()) throw new Refusal('request/unsupported-type');
    const form = await readForm(request.parts());
    return this.spreadsheets.import(actor, command, competition, skill, form, readerLanguage(language));
  }
  @Get()
  @Does('scheme/read')
  @ApiQuery({ name: 'language', required: false, enum: ['zh-CN', 'en'] })
  async export(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Query('language') wanted: string | undefined,
    @Headers('accept-language') accepted: string | undefined,
  ): Promise<StreamableFile> {
    const file = await this.spreadsheets.export(actor, competition, skill, readerLanguage(wanted ?? accepted));
    // Not as a header of the route: a refusal would carry it too.
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new StreamableFile(file, { type, disposition: `attachment; filename="marking-scheme-${skill}.xlsx"` });
  }

  @Get('losses')
  @Does('scheme/read')
  async losses(
    @By() actor: Actor,
    @Param('competition') competition: string,
    @Param('skill') skill: string,
    @Headers('accept-language') language: string | undefined,
  ): Promise<SchemeLosses> {
    return { losses: await this.spreadsheets.losses(actor, competition, skill, readerLanguage(language)) };
  }
}
