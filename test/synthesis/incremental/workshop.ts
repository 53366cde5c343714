import { expect } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../../../src/conventions/digest';
import { planWrite } from '../../../src/writer/plan-write';
import { readTree } from '../../helpers/read-tree';
import { repository } from '../../helpers/repository';
import { runAs } from '../../helpers/run-program';
import { company, type State } from './company';

/** What a run says, as `--json` prints it. */
interface Said {
  readonly code: number;
  readonly problems: readonly { readonly code: string; readonly file: string; readonly severity: string }[];
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** What comes of definitions where nothing was there before. */
interface Cold {
  readonly said: Said;
  readonly dist: ReadonlyMap<string, string>;
  readonly around: ReadonlyMap<string, string>;
}

const around = ['CODEOWNERS', '.gitattributes'];
/** Of the writer, about what lies in `dist/` and not about definitions. */
const ofDisk = new Set(['blocked-path', 'foreign-file', 'foreign-repository-file']);

const home = join(__dirname, '../../..');

/** A folder with what definitions import beside `meshwright`. */
function folder(): string {
  const root = repository({ 'node_modules/.keep': '' });
  for (const name of ['cdk8s', 'constructs']) {
    symlinkSync(join(home, 'node_modules', name), join(root, 'node_modules', name));
  }
  return root;
}

let coldRoot: string | undefined;
let coldFiles: ReadonlyMap<string, string> = new Map();
const colds = new Map<string, Cold>();

function cold(state: State): Cold {
  const files = company(state);
  const key = digest(...[...files].flat());
  const known = colds.get(key);
  if (known !== undefined) return known;
  const root = (coldRoot ??= folder());
  for (const path of ['dist', '.meshwright', ...around])
    rmSync(join(root, path), { recursive: true, force: true });
  lay(root, coldFiles, files);
  coldFiles = files;
  const said = synth(root, 'the program under test');
  const made = { said, dist: readTree(join(root, 'dist')), around: readAround(root) };
  colds.set(key, made);
  return made;
}

/** A repository that many runs share, one after the other, with what each of them leaves behind. */
export class Workshop {
  readonly root: string;
  #files: ReadonlyMap<string, string> = new Map();
  #generator = 'the program under test';

  constructor(root = folder()) {
    this.root = root;
  }

  use(generator: string): void {
    this.#generator = generator;
  }

  /** Lays the definitions of a state, runs, and compares all that can be seen with a run from nothing. */
  run(state: State, ...options: readonly '--check'[]): Said {
    const files = company(state);
    lay(this.root, this.#files, files);
    this.#files = files;
    const wanted = cold(state);
    const dist = join(this.root, 'dist');
    const before = readTree(dist);
    const plan = planWrite(dist, wanted.dist, () => true);
    const aroundBefore = readAround(this.root);
    const said = synth(this.root, this.#generator, ...options);
    const after = readTree(dist);
    const failed = wanted.said.code !== 0;
    const blocked = plan.blocked.length > 0;
    const about = said.problems.filter(({ code }) => !ofDisk.has(code));
    expect(about).toEqual(wanted.said.problems);
    const hindered = said.problems.filter(({ code }) => ofDisk.has(code)).map(({ file }) => file);
    const expected = [...plan.blocked.map(({ path }) => path), ...plan.foreign];
    expect(hindered.toSorted()).toEqual(failed ? [] : expected.map((path) => `dist/${path}`).toSorted());
    const isCheck = options.includes('--check');
    const stays = failed || blocked || isCheck;
    const foreign = [...before].filter(([path]) => plan.foreign.includes(path));
    expect(differences(after, stays ? before : new Map([...wanted.dist, ...foreign]))).toEqual([]);
    expect(differences(readAround(this.root), stays ? aroundBefore : wanted.around)).toEqual([]);
    const { created, changed, removed, unchanged } = said;
    const counts = failed || blocked ? { created: [], changed: [], removed: [], unchanged: 0 } : plan;
    expect({ created, changed, removed, unchanged }).toEqual({
      created: counts.created,
      changed: counts.changed,
      removed: counts.removed,
      unchanged: counts.unchanged,
    });
    const isStale =
      plan.created.length + plan.changed.length + plan.removed.length > 0 ||
      differences(aroundBefore, wanted.around).length > 0;
    expect(said.code).toBe(failed || blocked || (isCheck && isStale) ? 1 : 0);
    return said;
  }
}

/** Paths of files that differ. Looks at what others have that is no file, too, but at no empty folder. */
function differences(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path));
}

function synth(root: string, generator: string, ...options: readonly string[]): Said {
  const { code, out, err } = runAs({ generator }, root, 'synth', '--json', ...options);
  expect(err).toBe('');
  return { ...(JSON.parse(out.replaceAll(root, '<root>')) as Omit<Said, 'code'>), code };
}

function lay(root: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  for (const path of before.keys()) if (!after.has(path)) rmSync(join(root, path));
  for (const [path, text] of after) {
    if (before.get(path) === text) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function readAround(root: string): ReadonlyMap<string, string> {
  return new Map(
    around
      .filter((path) => existsSync(join(root, path)))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}
