import { demonstrationAccounts } from './demonstration/index.js';
import type { Config } from './platform/config/index.js';

interface Found {
  readonly rehearsing: boolean;
  /** There is no account at all. */
  readonly nobody: boolean;
}

/** What a person reads after a start: where everything is, and how to get in. One line per audience, both languages. */
export function welcome(url: string, config: Config, found: Found): string {
  const home = url.replace(/\[::1?\]|0\.0\.0\.0|127\.0\.0\.1/, 'localhost');
  const kept = config.database.kind === 'sqlite' ? config.database.file : 'MySQL';
  const lines = [
    '',
    '匠赛 Jiangsai',
    '',
    `  首页 Home            ${home}/`,
    `  接口 API             ${home}/api/docs`,
    `  数据 Data            ${kept}`,
  ];
  if (config.organizer) lines.push(`  主办方 Organizer     ${home}/organizer   ${config.organizer.login}`);
  if (found.nobody) lines.push('', ...firstAccountLines);
  if (found.rehearsing) lines.push('', ...demonstrationLines(home));
  return `${lines.join('\n')}\n\n`;
}

const firstAccountLines = [
  '  还没有账号:设置 ORGANIZER_LOGIN 和 ORGANIZER_PASSWORD(至少 8 位)后重新启动',
  '  No account yet: set ORGANIZER_LOGIN and ORGANIZER_PASSWORD (8 characters or more), then start again',
];

function demonstrationLines(home: string): string[] {
  const { organizer, judge, unit } = demonstrationAccounts;
  return [
    `  演示 Demonstration   (密码 password: ${organizer.password})`,
    `  观众 Audience        ${home}/`,
    `  主办方 Organizer     ${home}/organizer   ${organizer.login}`,
    `  裁判 Judge           ${home}/judge       ${judge.login}`,
    `  参赛单位 Unit        ${home}/unit        ${unit.login}`,
    '  DEMO=off 不载入演示 starts without it',
  ];
}
