import { tiers, type Tier } from '@jiangsai/shared';
import { Day, OneOf, Text } from '../platform/http/index.js';

/** The fields beside the file of a package, as a form sends them. */
export class PackageFieldsDto {
  @OneOf(['true', 'false'], { optional: true }) check?: 'true' | 'false';
  @Text(1, 200, { optional: true }) name?: string;
  @OneOf(tiers, { optional: true }) tier?: Tier;
  @Text(1, 64, { optional: true }) timeZone?: string;
  @Day('2026-11-22', { optional: true }) startsOn?: string;
  @Day('2026-11-25', { optional: true }) endsOn?: string;
}
