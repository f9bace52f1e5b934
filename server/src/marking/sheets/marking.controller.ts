import { Refusal, type Actor, type MarkingReceipt, type SheetLine, type SheetView } from '@jiangsai/shared';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, Does } from '../../platform/auth/index.js';
import { MarkingCommandDto, readCommand } from '../marking.dto.js';
import { MarkingService } from './marking.service.js';
import { SheetsService } from './sheets.service.js';

@ApiTags('marking')
@Controller('marking')
export class MarkingController {
  constructor(
    private readonly marking: MarkingService,
    private readonly sheets: SheetsService,
  ) {}

  @Get('sheets')
  @Does('marking/list-sheets')
  async list(@By() actor: Actor): Promise<{ sheets: SheetLine[] }> {
    return { sheets: await this.sheets.list(actor) };
  }

  @Get('sheets/:sheet')
  @Does('marking/read-sheet')
  view(@By() actor: Actor, @Param('sheet') sheet: string): Promise<SheetView> {
    return this.sheets.view(actor, sheet);
  }

  @Post('commands')
  @HttpCode(200)
  @Does('marking/mark')
  perform(@By() actor: Actor, @Body() dto: MarkingCommandDto): Promise<MarkingReceipt> {
    const command = readCommand(dto);
    if (command === null) throw new Refusal('request/invalid');
    return this.marking.perform(actor, command);
  }
}
