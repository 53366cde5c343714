import { report } from '../../src/cli/output/report';
import { synthesize } from '../../src/cli/synthesize';
import { locate } from '../../src/load/locate';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { distinctProblems } from '../../src/problems/distinct-problems';
import { hasErrors } from '../../src/problems/has-errors';
import type { Place, Problem } from '../../src/problems/problem';
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
  const texts = mutants.map(({ text }) => text);
  const loaded = loadBatch(root, texts, beside, api);
  return mutants.flatMap((mutant, index) => {
    const own = loaded[index];
    if (own === undefined) return [];
    const problems = distinctProblems(problemsOf(mutant, own));
    return [judge(mutant, report(problems, resolverOf(mutant, own)), equivalent(mutant))];
  });
}

function problemsOf(
  { sample, path }: Mutant,
  { definition, problems, trace }: LoadedText,
): readonly Problem[] {
  if (definition === undefined || hasErrors(problems)) return problems;
  const parsed = parseLandscape(sample.withDefinition(definition));
  const found = [...problems, ...parsed.problems];
  if (parsed.landscape === undefined || hasErrors(found)) return found;
  for (const cluster of sample.clustersOf(path)) {
    found.push(...synthesize(parsed.landscape, { cluster }, { trace }).problems);
  }
  return found;
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
