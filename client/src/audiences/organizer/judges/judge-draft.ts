import type { NewJudge } from '@jiangsai/shared';
import type { PasteColumn } from '../../../ui/paste/match-columns.js';
import { makeCredentials } from './make-credentials.js';

export const judgeColumnKeys = ['name', 'login'] as const;
export type JudgeColumn = (typeof judgeColumnKeys)[number];

const titles: Readonly<Record<JudgeColumn, readonly string[]>> = {
  name: ['姓名', '裁判', '裁判员', '裁判姓名', 'name', 'full name', 'judge', 'expert'],
  login: ['账号', '登录名', '用户名', 'login', 'account', 'user', 'username'],
};

export function judgeColumns(label: (key: JudgeColumn) => string): PasteColumn[] {
  return judgeColumnKeys.map((key) => ({ key, label: label(key), titles: titles[key] }));
}

/** Judges as they are sent. A login that was given is kept; the rest is drawn. */
export function judgesOf(rows: readonly Readonly<Partial<Record<JudgeColumn, string>>>[]): NewJudge[] {
  return rows.map(({ name = '', login = '' }) => {
    const drawn = makeCredentials((bytes) => crypto.getRandomValues(bytes));
    return { name: name.trim(), login: login.trim() || drawn.login, password: drawn.password };
  });
}
