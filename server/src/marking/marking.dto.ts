import type { MarkingCommand, NewJudge, Panel } from '@jiangsai/shared';
import { loginPattern } from '../accounts/index.js';
import { ClientId, Flag, Id, IdList, ListOf, OneOf, Pattern, Text, WholeNumber } from '../platform/http/index.js';

const most = 1_000_000_000;

/** Of all kinds in one: `aspect` and `value` belong to `mark` only, which the service's types then hold apart. */
export class MarkingCommandDto {
  @ClientId() id!: string;
  @OneOf(['mark', 'sign']) kind!: 'mark' | 'sign';
  @ClientId() device!: string;
  @WholeNumber(0, most) counter!: number;
  @Pattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/, '2026-11-22T09:30:00.000Z')
  deviceTime!: string;
  @Id() sheet!: string;
  @Id() entry!: string;
  @Id({ optional: true }) aspect?: string;
  @Text(1, 64, { nullable: true }) value?: string | null;
  @WholeNumber(0, most) baseVersion!: number;
}

/** The command that the DTO spells, or null if it mixes the kinds. */
export function readCommand(dto: MarkingCommandDto): MarkingCommand | null {
  const { kind, aspect, value, ...rest } = dto;
  if (kind === 'sign') return aspect === undefined && value === undefined ? { ...rest, kind } : null;
  return aspect === undefined || value === undefined ? null : { ...rest, kind, aspect, value };
}

export class NewJudgeDto implements NewJudge {
  @Text(1, 120) name!: string;
  @Pattern(loginPattern, 'judge-01') login!: string;
  @Text(8, 200) password!: string;
  @Flag({ optional: true }) chief?: boolean;
}

export class NewJudgesDto {
  @ListOf(() => NewJudgeDto, 1, 100) judges!: NewJudgeDto[];
}

export class PanelDto implements Panel {
  @Id() subCriterion!: string;
  @IdList(50) judges!: string[];
}

export class PanelsDto {
  @ListOf(() => PanelDto, 0, 500) panels!: PanelDto[];
}

export class VersionDto {
  @WholeNumber(1, most) version!: number;
}

export class ReopenDto extends VersionDto {
  @Text(1, 500) reason!: string;
}
