import type { PasteColumn } from '../../ui/paste/match-columns.js';

export const entryColumnKeys = ['name', 'unit', 'number', 'division', 'coach'] as const;
export type EntryColumn = (typeof entryColumnKeys)[number];

/** The words that head these columns in the lists that units and organizers keep. Data, not texts for the screen. */
const titles: Readonly<Record<EntryColumn, readonly string[]>> = {
  name: [
    '姓名',
    '选手',
    '选手姓名',
    '参赛者',
    '参赛选手',
    '参赛队',
    '队伍',
    '队名',
    'name',
    'full name',
    'entry',
    'competitor',
    'team',
  ],
  unit: [
    '单位',
    '单位名称',
    '参赛单位',
    '工作单位',
    '所在单位',
    '选送单位',
    '学校',
    '企业',
    'unit',
    'school',
    'company',
    'organization',
  ],
  number: [
    '参赛号',
    '参赛编号',
    '编号',
    '选手号',
    '号码',
    'number',
    'no',
    'entry number',
    'entry no',
    'competitor number',
  ],
  division: ['组别', '组', '参赛组别', 'division', 'group', 'category'],
  coach: ['指导教师', '指导老师', '教练', '指导', 'coach', 'teacher', 'instructor', 'expert'],
};

/** The columns of a pasted table of entries, in the order of a table without a header. */
export function entryColumns(keys: readonly EntryColumn[], label: (key: EntryColumn) => string): PasteColumn[] {
  return keys.map((key) => ({ key, label: label(key), titles: titles[key] }));
}
