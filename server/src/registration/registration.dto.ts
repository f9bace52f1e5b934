import {
  entryStatuses,
  skillLevels,
  type AcceptInvitation,
  type EntryRuleFacts,
  type EntryStatus,
  type NewEntry,
  type NewUnit,
  type SkillLevel,
} from '@jiangsai/shared';
import { loginPattern } from '../accounts/index.js';
import { Decimal, Id, ListOf, OneOf, Pattern, Text, TextList, WholeNumber } from '../platform/http/index.js';

const entryNumber = /^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/;
const mostVersions = 1_000_000_000;

export class NewUnitDto implements NewUnit {
  @Text(1, 200) name!: string;
  @Text(1, 80, { nullable: true }) shortName?: string | null;
  @Text(1, 120, { nullable: true }) delegation?: string | null;
}

export class NewUnitsDto {
  @ListOf(() => NewUnitDto, 1, 1000) units!: NewUnitDto[];
}

class EntryFactsDto implements EntryRuleFacts {
  /** Seconds. */
  @Decimal('5025.5', { nullable: true }) time?: string | null;
  @WholeNumber(1, 1000, { optional: true }) size?: number;
  @OneOf(skillLevels, { nullable: true }) levelHeld?: SkillLevel | null;
  @TextList(50, 120, { optional: true }) honoursHeld?: string[];
  @Text(1, 64, { nullable: true }) pool?: string | null;
}

export class NewEntryDto extends EntryFactsDto implements NewEntry {
  @Id() skill!: string;
  @Text(1, 200) name!: string;
  @Id({ nullable: true }) unit?: string | null;
  @Pattern(entryNumber, '007', { nullable: true }) number?: string | null;
  @Text(1, 64, { nullable: true }) division?: string | null;
  @Text(1, 120, { nullable: true }) coach?: string | null;
}

export class NewEntriesDto {
  @ListOf(() => NewEntryDto, 1, 2000) entries!: NewEntryDto[];
}

export class ChangeEntryDto {
  @WholeNumber(1, mostVersions) version!: number;
  @Text(1, 200, { optional: true }) name?: string;
  @Text(1, 64, { optional: true }) division?: string;
  @Text(1, 120, { nullable: true }) coach?: string | null;
}

export class ApproveDto {
  @WholeNumber(1, mostVersions) version!: number;
}

export class ReturnDto extends ApproveDto {
  @Text(1, 500) reason!: string;
}

export class FactsDto extends EntryFactsDto {
  @WholeNumber(1, mostVersions) version!: number;
  @Text(1, 500) reason!: string;
}

export class StatusDto extends ReturnDto {
  @OneOf(entryStatuses) status!: EntryStatus;
}

export class AcceptInvitationDto implements AcceptInvitation {
  @Pattern(loginPattern, 'chenmei') login!: string;
  @Text(1, 120) name!: string;
  @Text(8, 200) password!: string;
}
