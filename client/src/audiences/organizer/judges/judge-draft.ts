import type { NewJudge } from '@jiangsai/shared';
import type { PasteColumn } from '../../../ui/paste/match-columns.js';
import { makeCredentials } from './make-credentials.js';

export const judgeColumnKeys = ['name', 'login', 'role'] as const;
export type JudgeColumn = (typeof judgeColumnKeys)[number];

const titles: Readonly<Record<JudgeColumn, readonly string[]>> = {
  name: ['姓名', '裁判', '裁判员', '裁判姓名', 'name', 'full name', 'judge', 'expert'],
  role: ['角色', '职务', '岗位', '分工', 'role', 'position', 'function'],
  login: ['账号', '登录名', '用户名', 'login', 'account', 'user', 'username'],
};

export function judgeColumns(label: (key: JudgeColumn) => string): PasteColumn[] {
  return judgeColumnKeys.map((key) => ({ key, label: label(key), titles: titles[key] }));
}

/** What people write for the one who leads: 裁判长, 首席裁判, chief judge, chief expert. Anything else marks. */
const chief = /裁判长|首席|chief/i;

/** Judges as they are sent. A login that was given is kept; the rest is drawn. */
export function judgesOf(rows: readonly Readonly<Partial<Record<JudgeColumn, string>>>[]): NewJudge[] {
  return rows.map(({ name = '', role = '', login = '' }) => {
    const drawn = makeCredentials((bytes) => crypto.getRandomValues(bytes));
    const judge = { name: name.trim(), login: login.trim() || drawn.login, password: drawn.password };
    return chief.test(role) ? { ...judge, chief: true } : judge;
  });
}
