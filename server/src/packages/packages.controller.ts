import { Refusal, type Actor, type PackageImport } from '@jiangsai/shared';
import { Controller, Get, Headers, HttpCode, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { By, CommandId, Does } from '../platform/auth/index.js';
import { readerLanguage, readFormParts, validationPipe } from '../platform/http/index.js';
import { PackageFieldsDto } from './import.dto.js';
import { PackageExportService } from './package-export.service.js';
import { PackageImportService } from './package-import.service.js';

const fieldsOf = validationPipe();

@ApiTags('packages')
@Controller('competitions')
export class PackagesController {
  constructor(
    private readonly exports: PackageExportService,
    private readonly imports: PackageImportService,
  ) {}

  @Get(':competition/package.json')
  @Does('package/export')
  @ApiProduces('application/json')
  async export(@By() actor: Actor, @Param('competition') competition: string): Promise<StreamableFile> {
    const file = Buffer.from(`${JSON.stringify(await this.exports.export(actor, competition), null, 2)}\n`);
    // Not as a header of the route: a refusal would carry it too.
    return new StreamableFile(file, {
      type: 'application/json; charset=utf-8',
      disposition: `attachment; filename="competition-${competition}.json"`,
    });
  }

  @Post('import')
  @HttpCode(200)
  @Does('package/import')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        check: { type: 'boolean' },
        name: { type: 'string' },
        tier: { type: 'string' },
        timeZone: { type: 'string', example: 'Asia/Shanghai' },
        startsOn: { type: 'string', format: 'date' },
        endsOn: { type: 'string', format: 'date' },
      },
    },
  })
  async import(
    @By() actor: Actor,
    @CommandId() command: string,
    @Headers('accept-language') language: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<PackageImport> {
    if (!request.isMultipart()) throw new Refusal('request/unsupported-type');
    const { file, fields: told } = await readFormParts(request.parts());
    const fields = (await fieldsOf.transform(Object.fromEntries(told), {
      type: 'body',
      metatype: PackageFieldsDto,
    })) as PackageFieldsDto;
    return this.imports.import({ actor, command, file, fields, language: readerLanguage(language) });
  }
}
