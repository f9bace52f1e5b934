import { failure, success } from './exit-codes.mjs';
import { fileProblem, piecesOf } from './read-file.mjs';
import { tellProblems } from './tell-problems.mjs';

/**
 * Does one file: `work` takes its pieces and gives what is to be printed, or null and why not. Returns the exit code for
 * this file; whatever goes wrong with it, the next one can still be done.
 */
export function onFile(shared, { file, isOneOfSeveral = false }, work) {
  const tell = (problems) => tellProblems(shared, problems, isOneOfSeveral ? `${file}: ` : '', file);
  try {
    const { output, problems } = work(piecesOf(file));
    if (output === null) return tell(problems);
    process.stdout.write(output);
    return success;
  } catch (error) {
    const problem = fileProblem(error);
    if (problem) return tell([problem]);
    process.stderr.write(`jiangsai: ${file}: ${error instanceof Error ? error.stack : String(error)}\n`);
    return failure;
  }
}
