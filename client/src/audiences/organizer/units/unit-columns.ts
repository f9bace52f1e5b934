import type { NewUnit } from '@jiangsai/shared';
import type { PasteColumn } from '../../../ui/paste/match-columns.js';

export const unitColumnKeys = ['name', 'shortName', 'delegation'] as const;
export type UnitColumn = (typeof unitColumnKeys)[number];

const titles: Readonly<Record<UnitColumn, readonly string[]>> = {
  name: [
    '单位',
    '单位名称',
    '参赛单位',
    '名称',
    '全称',
    '学校',
    '企业',
    'unit',
    'name',
    'full name',
    'school',
    'company',
  ],
  shortName: ['简称', '单位简称', 'short name', 'short', 'abbreviation'],
  delegation: ['代表队', '所属代表队', '地区', '区县', 'delegation', 'region', 'team'],
};

export function unitColumns(label: (key: UnitColumn) => string): PasteColumn[] {
  return unitColumnKeys.map((key) => ({ key, label: label(key), titles: titles[key] }));
}

/** Empty fields are left out. */
export function unitOf(row: Readonly<Partial<Record<UnitColumn, string>>>): NewUnit {
  const [name, shortName, delegation] = unitColumnKeys.map((key) => (row[key] ?? '').trim());
  return { name: name ?? '', ...(shortName && { shortName }), ...(delegation && { delegation }) };
}
