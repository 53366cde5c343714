import type { BuildFailure, Location, Message, Metafile } from 'esbuild';
import { problem, type Place, type Problem } from '../problems/problem';
import { esbuildApi } from './esbuild-api';
import { esbuildOptions } from './esbuild-options';
import { keptBundle } from './kept/kept-bundle';

type Inputs = Metafile['inputs'];

/** JavaScript of all definitions, and the map back to what the authors wrote. */
export interface Bundle {
  readonly code: string;
  readonly map: string;
  /** Definitions that are in it; the others have problems. */
  readonly files: readonly string[];
  /** What esbuild read, and what imports what. */
  readonly inputs: Inputs;
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
    const { bundle, warnings } = build(root, files);
    return { bundle, problems: duplicateFields(warnings) };
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
  const { bundle, warnings } = build(root, whole);
  return { bundle, problems: [...problems.values(), ...duplicateFields(warnings)] };
}

/** JavaScript takes the last of two fields with one name; an author who copied a service would lose one. */
function duplicateFields(warnings: readonly Message[]): readonly Problem[] {
  return warnings
    .filter(({ id, location }) => id === 'duplicate-object-key' && location !== null)
    .map(({ text, location }) => problem('duplicate-field', placeOf(location as Location), { reason: text }));
}

function build(
  root: string,
  files: readonly string[],
): { readonly bundle: Bundle; readonly warnings: readonly Message[] } {
  const entries = files.map(
    (file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`,
  );
  const contents = `module.exports = {\n${entries.join('\n')}\n};`;
  const quick = files.length === 0 ? { code: '', map: '{}', inputs: {} } : keptBundle(root, contents);
  if (quick !== undefined) return { bundle: { ...quick, files }, warnings: [] };
  const result = esbuildApi().buildSync({
    ...esbuildOptions,
    stdin: { contents, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    sourcemap: 'external',
    outfile: 'definitions.cjs',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const text = (ending: string) => result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return {
    bundle: { code: text('.cjs'), map: text('.map'), files, inputs: result.metafile.inputs },
    warnings: result.warnings,
  };
}

const isBuildFailure = (error: unknown): error is BuildFailure =>
  typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors);

const placeOf = ({ file, line, column }: Location): Place => ({ file, line, column: column + 1 });

function toProblem({ text, location }: Message, definition: string): Problem {
  return problem('broken-definition', location === null ? { file: definition } : placeOf(location), {
    reason: text,
  });
}
