import type { AspectColumn } from '../../paste/read-aspects.js';

/** What stands over the columns of marking schemes, in Chinese forms and in the official ones. */
export const columnTitles: Readonly<Record<AspectColumn, readonly string[]>> = {
  id: ['编号', '序号', '评分点编号', 'ID', 'Aspect ID', 'No.'],
  name: [
    '评分点',
    '评分项',
    '评分内容',
    '评分要点',
    '名称',
    'Aspect',
    'Aspect - Description',
    'Aspect description',
    'Name',
  ],
  max: ['满分', '分值', '配分', '最高分', 'Max', 'Max Mark', 'Mark', 'Points'],
  method: ['评分方法', '评分类型', '类型', 'Method', 'Aspect Type', 'Type'],
  section: ['标准部分', '所属部分', 'Section', 'WSOS Section', 'WSSS Section'],
  requirement: ['要求', '技术要求', '评分标准', '扣分标准', 'Requirement', 'Requirement or Nominal Size'],
  description: ['说明', '补充说明', '备注', 'Extra Aspect Description', 'Description'],
};
