import { report } from '../../src/cli/output/report';
import { synthesize } from '../../src/synthesis/synthesize';
import { locate } from '../../src/load/locate';
import type { FileTree } from '../../src/model/file-tree';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { distinctProblems } from '../../src/problems/distinct-problems';
import { hasErrors } from '../../src/problems/has-errors';
import type { Place, Problem } from '../../src/problems/problem';
import { addsNothing } from './adds-nothing';
import { equivalent } from './equivalents';
import { judge } from './judge';
import { loadBatch, type LoadedText } from './load-batch';
import type { Mutant } from './mutant';
import type { Verdict } from './verdict';

/** Runs the chain that `synth` runs, up to what it would write, on mutants of one sample. */
export function runMutants(root: string, mutants: readonly Mutant[], api: object): readonly Verdict[] {
  const [first] = mutants;
  if (first === undefined) return [];
  const { beside } = first.sample;
  let plain: FileTree | undefined;
  const texts = mutants.map(({ text }) => text);
  const loaded = loadBatch(root, texts, beside, api);
  return mutants.flatMap((mutant, index) => {
    const own = loaded[index];
    if (own === undefined) return [];
    const { problems, tree, crashed } = outcomeOf(mutant, own);
    const once = distinctProblems(problems);
    const harmless = hasErrors(once) || crashed ? undefined : harmlessness(mutant, tree);
    return [judge(mutant, report(once, resolverOf(mutant, own)), harmless)];
  });

  /** A hostile text is harmless only where it stays inside of the values that it was written for. */
  function harmlessness(mutant: Mutant, tree: FileTree): string | undefined {
    const why = equivalent(mutant);
    if (why === undefined || mutant.operator !== 'hostile text') return why;
    const changed = [...tree].filter(([path, text]) => original(mutant).get(path) !== text);
    const isWhole = changed.every(([path, text]) => addsNothing(original(mutant).get(path) ?? '', text));
    return isWhole || mutant.renamed !== undefined ? why : undefined;
  }

  function original({ sample }: Mutant): FileTree {
    plain ??= outcomeOf(
      { sample, path: [] },
      loadBatch(root, [sample.text], beside, api)[0] as LoadedText,
    ).tree;
    return plain;
  }
}

interface Outcome {
  readonly problems: readonly Problem[];
  /** Empty where there is a problem already. */
  readonly tree: FileTree;
  /** Whether it ended with a stack trace. */
  readonly crashed: boolean;
}

/** A crash finds nothing: the author would see a stack trace. */
function outcomeOf(mutant: Pick<Mutant, 'sample' | 'path'>, loaded: LoadedText): Outcome {
  try {
    return { ...render(mutant, loaded), crashed: false };
  } catch {
    return { problems: [], tree: new Map(), crashed: true };
  }
}

function render(
  { sample, path }: Pick<Mutant, 'sample' | 'path'>,
  { definition, problems, trace }: LoadedText,
): Omit<Outcome, 'crashed'> {
  const tree = new Map<string, string>();
  if (definition === undefined || hasErrors(problems)) return { problems, tree };
  const parsed = parseLandscape(sample.withDefinition(definition));
  const found = [...problems, ...parsed.problems];
  if (parsed.landscape === undefined || hasErrors(found)) return { problems: found, tree };
  const there = new Set(parsed.landscape.clusters.map(({ cluster }) => cluster.name));
  // Of one that was renamed, any other shows what follows.
  const named = sample.clustersOf(path).filter((name) => there.has(name));
  for (const cluster of named.length > 0 ? named : sample.clustersOf([]).filter((name) => there.has(name))) {
    const rendered = synthesize(parsed.landscape, { cluster }, { trace });
    found.push(...rendered.problems);
    for (const [file, text] of rendered.tree) tree.set(file, text);
  }
  return { problems: found, tree };
}

/** Places as the author would see them: in the text of the mutant, under the name of the file it stands for. */
function resolverOf({ sample, text }: Mutant, { file }: LoadedText): (place: Place) => Place {
  return (place) => {
    const isOwn = place.file === file || place.file === sample.file;
    const seen = isOwn ? { ...place, file: sample.file } : place;
    const source = isOwn ? text : sample.textOf(place.file);
    const position =
      source === undefined || place.line !== undefined || place.path === undefined
        ? undefined
        : locate(source, place.path);
    return position === undefined ? seen : { ...seen, ...position };
  };
}
