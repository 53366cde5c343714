import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { paths } from '../conventions/paths';
import type { ProjectSource, RuleSource, Source, Sources } from '../definition/sources';
import { problem, type Place, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';
import { authorReason } from './author-reason';
import { authorTrace, bundleName } from './author-trace';
import { bundleDefinitions } from './bundle-definitions';
import { importsOf, type Imports } from './imports-of';
import { findPrototypes } from './find-prototypes';
import { projectFolders } from './project-folders';
import { readImageLocks } from './read-image-locks';
import { requireFor } from './require-for';
import { timeless } from './timeless';
import { UnknownImportError } from './unknown-import-error';

/** What could be read of `apps/`, what could not, and the way from an error back to the author's line. */
export interface Loaded {
  /** Undefined when there is no platform to place anything on. */
  readonly sources: Sources | undefined;
  /** The company's own rules, whether there is a platform or not. */
  readonly rules: readonly RuleSource[];
  /** Names of rules that could not be read. */
  readonly unreadRules: readonly string[];
  readonly problems: readonly Problem[];
  readonly trace: (error: unknown) => Place | undefined;
  /** What each definition is made of beside itself, by its file; undefined of one that could not be compiled. */
  readonly imports: (file: string) => Imports | undefined;
}

/**
 * Reads every definition of a repository.
 *
 * @param root absolute root of the repository
 * @param api what definitions get when they import `meshwright`: the instance that is running
 * @param wanted names of the projects that are read; all when undefined
 */
export function loadSources(root: string, api: object, wanted?: ReadonlySet<string>): Loaded {
  const projects = projectFolders(root).filter((name) => wanted?.has(name) ?? true);
  const ruleNames = rulesIn(root);
  const files = [
    ...[paths.platform, ...projects.map(paths.project)].filter((file) => existsSync(join(root, file))),
    ...ruleNames.map(paths.rule),
  ];
  const problems: Problem[] = existsSync(join(root, paths.platform))
    ? []
    : [problem('missing-definition', { file: paths.platform }, { path: paths.platform })];
  const { bundle, problems: broken } = bundleDefinitions(root, files);
  const lost = findPrototypes(bundle);
  problems.push(...broken, ...lost);
  // What else such a definition seems to lack is the same mistake.
  const unsound = new Set(lost.map(({ at }) => at.file));
  const trace = (error: unknown) => authorTrace(error, bundle);

  const exported = new Map<string, unknown>();
  const definitions = run(bundle.code, root, api);
  for (const file of bundle.files) {
    try {
      const definition = definitions[file]?.().default;
      if (definition === undefined) {
        problems.push(problem('no-definition', { file }, { helper: helperOf(file) }));
      } else if (!unsound.has(file)) {
        exported.set(file, definition);
      }
    } catch (error) {
      problems.push(toProblem(error, trace(error) ?? { file }, (one) => readText(join(root, one)) ?? ''));
    }
  }

  const platform = exported.get(paths.platform);
  const sources: ProjectSource[] = projects.flatMap((name) => {
    const file = paths.project(name);
    const locks = readImageLocks(root, name);
    problems.push(...locks.problems);
    return exported.has(file) ? [{ name, file, definition: exported.get(file), images: locks.images }] : [];
  });
  const rules: RuleSource[] = ruleNames.flatMap((name) => {
    const file = paths.rule(name);
    return exported.has(file) ? [{ name, file, definition: exported.get(file) }] : [];
  });
  const source: Source | undefined =
    platform === undefined ? undefined : { file: paths.platform, definition: platform };
  return {
    sources: source && {
      platform: source,
      projects: sources,
      rules,
      unread: projects.filter((name) => !exported.has(paths.project(name))),
      readText: (file) => readText(join(root, file)),
    },
    rules,
    unreadRules: ruleNames.filter((name) => !exported.has(paths.rule(name))),
    problems,
    trace,
    imports: (file) => importsOf(bundle.inputs, file),
  };
}

/** What the default export of a file is made with. */
function helperOf(file: string): string {
  if (file === paths.platform) return 'definePlatform';
  return file.startsWith(`${paths.rules}/`) ? 'defineRule' : 'defineProject';
}

/** Names of the files of rules, sorted. What several of them share lies in a folder below. */
function rulesIn(root: string): readonly string[] {
  const folder = join(root, paths.rules);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map(({ name }) => name.slice(0, -'.ts'.length))
    .sort();
}

function toProblem(error: unknown, at: Place, textOf: (file: string) => string): Problem {
  if (!(error instanceof UnknownImportError)) {
    return problem('throwing-definition', at, { reason: authorReason(error, textOf(at.file)) });
  }
  const { what, imported: name, known } = error;
  return problem('unknown-reference', at, {
    what,
    name,
    suggestion: suggest(name, known),
    known: known.join(', '),
  });
}

type Definitions = Readonly<Record<string, () => { readonly default?: unknown }>>;

function run(code: string, root: string, api: object): Definitions {
  const module: { exports: Definitions } = { exports: {} };
  const scope = { module, exports: module.exports, require: requireFor(root, api), ...timeless };
  compileFunction(code, Object.keys(scope), { filename: bundleName(code) })(...Object.values(scope));
  return module.exports;
}

function readText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
