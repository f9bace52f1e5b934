import { refused } from './exit-codes.mjs';

/** Writes `code: message (where)` for each problem; what concerns the whole file has the file itself for a place. */
export function tellProblems({ refusalText }, problems, prefix, file) {
  const language = readerLanguage();
  for (const problem of problems) {
    const where = problem.where === undefined ? file : prefix + problem.where;
    process.stderr.write(`${onOneLine(`${problem.code}: ${refusalText(problem, language)} (${where})`)}\n`);
  }
  return refused;
}

function readerLanguage() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh') ? 'zh-CN' : 'en';
}

/** What stands in a file must not steer the terminal that tells of it, nor look like another line. */
function onOneLine(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\ufffd');
}
