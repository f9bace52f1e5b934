import { demonstrationAccounts } from './demonstration/index.js';
import type { Config } from './platform/config/index.js';

/** What a person reads after a start: where everything is, and how to get in. One line per audience, both languages. */
export function welcome(url: string, config: Config, rehearsing: boolean): string {
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
  if (rehearsing) lines.push('', ...demonstrationLines(home));
  return `${lines.join('\n')}\n\n`;
}

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
