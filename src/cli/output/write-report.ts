import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { problem, type Problem } from '../../problems/problem';

/** Writes a report to where a person wants it; what keeps it from there is a problem. */
export function writeReport(root: string, path: string, text: string): Problem | undefined {
  try {
    writeFileSync(resolve(root, path), text);
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return problem('unwritable-report', { file: path }, { path, reason: code ?? message });
  }
}
