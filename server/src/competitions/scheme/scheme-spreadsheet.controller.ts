import { Refusal, type Actor, type SchemeImport } from '@jiangsai/shared';
import { Controller, Headers, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
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
}
