import type { Actor, AwardList, Done } from '@jiangsai/shared';
import { Controller, Get, Headers, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { By, CommandId, Does } from '../platform/auth/index.js';
import { readerLanguage } from '../platform/http/index.js';
import { awardWorkbook } from './award-workbook.js';
import { AwardsService } from './awards.service.js';

@ApiTags('awards')
@Controller('competitions/:competition/award-list')
export class AwardsController {
  constructor(private readonly awards: AwardsService) {}

  @Get()
  @Does('award-list/preview')
  preview(@By() actor: Actor, @Param('competition') competition: string): Promise<AwardList> {
    return this.awards.preview(actor, competition);
  }

  @Post()
  @Does('award-list/publish')
  publish(
    @By() actor: Actor,
    @CommandId() command: string,
    @Param('competition') competition: string,
  ): Promise<Done<AwardList>> {
    return this.awards.publish(actor, command, competition);
  }
}

@ApiTags('awards')
@Controller('award-lists')
export class AwardListsController {
  constructor(private readonly awards: AwardsService) {}

  @Get()
  @Does('award-list/read')
  async list(): Promise<{ lists: Pick<AwardList, 'competition' | 'name' | 'version' | 'publishedAt'>[] }> {
    return { lists: await this.awards.listPublished() };
  }

  @Get(':competition')
  @Does('award-list/read')
  read(@Param('competition') competition: string): Promise<AwardList> {
    return this.awards.published(competition);
  }

  @Get(':competition/award-list.xlsx')
  @Does('award-list/read')
  @ApiQuery({ name: 'language', required: false, enum: ['zh-CN', 'en'] })
  async workbook(
    @Param('competition') competition: string,
    @Query('language') wanted: string | undefined,
    @Headers('accept-language') accepted: string | undefined,
  ): Promise<StreamableFile> {
    const list = await this.awards.published(competition);
    // Here and not in a decorator, which would stay on a refusal.
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const disposition = `attachment; filename="award-list-${competition}-v${list.version}.xlsx"`;
    return new StreamableFile(await awardWorkbook(list, readerLanguage(wanted ?? accepted)), { type, disposition });
  }
}
