import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { paths } from '../../src/conventions/paths';
import { loadSources } from '../../src/load/load-sources';
import type { Place, Problem } from '../../src/problems/problem';

/** A text of a definition as it was loaded. */
export interface LoadedText {
  readonly definition: unknown;
  /** At the file `file`, which stands for the text's own. */
  readonly problems: readonly Problem[];
  readonly file: string;
  readonly trace: (error: unknown) => Place | undefined;
}

/**
 * Loads many texts of definitions in one go, each as a project of its own: nearly all that loading costs is starting
 * the compiler.
 *
 * @param root absolute root of the repository, whose packages they may import
 * @param beside files that stand beside each of them, by name
 */
export function loadBatch(
  root: string,
  texts: readonly string[],
  beside: ReadonlyMap<string, string>,
  api: object,
): readonly LoadedText[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'meshwright-quality-')));
  try {
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    write('package.json', '{"name":"company"}');
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    write(paths.platform, 'export default {};\n');
    const files = texts.map((text, index) => {
      const file = paths.project(`m${index}`);
      write(file, text);
      for (const [name, other] of beside) write(join(dirname(file), name), other);
      return file;
    });
    const { sources, problems, trace } = loadSources(folder, api);
    const definitions = new Map(sources?.projects.map(({ file, definition }) => [file, definition]));
    return files.map((file) => ({
      definition: definitions.get(file),
      problems: problems.filter(({ at }) => at.file === file),
      file,
      trace,
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
