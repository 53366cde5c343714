import { buildSync, type BuildFailure, type Message } from 'esbuild';
import { problem, type Problem } from '../problems/problem';

/** JavaScript of all definitions, and the map back to what the authors wrote. */
export interface Bundle {
  readonly code: string;
  readonly map: string;
  /** Definitions that are in it; the others have problems. */
  readonly files: readonly string[];
}

/**
 * Compiles every definition in one pass, however many there are. Each is a function in the bundle, so that
 * one that throws leaves the others alone.
 *
 * @param root absolute root of the repository
 * @param files repository-relative definitions
 */
export function bundleDefinitions(
  root: string,
  files: readonly string[],
): { readonly bundle: Bundle; readonly problems: readonly Problem[] } {
  try {
    return { bundle: build(root, files), problems: [] };
  } catch (error) {
    if (!isBuildFailure(error)) {
      throw error;
    }
  }
  // One broken file breaks the whole pass: find all of them, and keep what the others say.
  const problems = new Map<string, Problem>();
  const whole = files.filter((file) => {
    try {
      build(root, [file]);
      return true;
    } catch (error) {
      if (!isBuildFailure(error)) {
        throw error;
      }
      for (const message of error.errors) {
        problems.set(JSON.stringify(message.location) + message.text, toProblem(message, file));
      }
      return false;
    }
  });
  return { bundle: build(root, whole), problems: [...problems.values()] };
}

function build(root: string, files: readonly string[]): Bundle {
  const entries = files.map(
    (file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`,
  );
  const result = buildSync({
    stdin: { contents: `module.exports = {\n${entries.join('\n')}\n};`, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Only the authors' own files are compiled; packages are the ones that run here already.
    packages: 'external',
    sourcemap: 'external',
    sourcesContent: false,
    outfile: 'definitions.cjs',
    write: false,
    logLevel: 'silent',
  });
  const text = (ending: string) => result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { code: text('.cjs'), map: text('.map'), files };
}

const isBuildFailure = (error: unknown): error is BuildFailure =>
  typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors);

function toProblem({ text, location }: Message, definition: string): Problem {
  return problem(
    'broken-definition',
    location === null
      ? { file: definition }
      : { file: location.file, line: location.line, column: location.column + 1 },
    { reason: text },
  );
}
