import { loadSources } from '../../load/load-sources';
import { readInputs } from '../../load/inputs/read-inputs';
import type { Task } from '../../synthesis/task';
import type { Repository } from '../../synthesis/definitions';
import { synthesizeRepository, type Course } from '../../synthesis/synthesize-repository';
import type { Io } from '../io';
import { lazily } from './lazily';
import type { Rendered } from './rendered';
import type { SynthOptions } from './synth-options';

/** Renders everything, or one shard of it, or takes it from the store. */
export function renderWhole(
  { shard }: Pick<SynthOptions, 'shard'>,
  { store, onCluster, take }: Pick<Course, 'onCluster' | 'store' | 'take'>,
  io: Io,
): Rendered {
  const known = readInputs(io.root, io.generator());
  const inputs = new Set<string>();
  const digestOf = (input: string) => {
    inputs.add(input);
    return known.digestOf(input);
  };
  const repository: Repository = {
    inputs: { ...known, digestOf },
    load: (projects) => loadSources(io.root, io.api, projects),
  };
  const before = store.get(...lastRun) as readonly Task[] | undefined;
  const { files, around, problems, scope, definitions, tasks } = synthesizeRepository(repository, {
    store,
    onCluster,
    take,
    shard,
  });
  const trace = (error: unknown) => definitions.trace(error);
  const lined = problems.some(({ rendered }) => rendered !== undefined)
    ? lazily.authorLines()(problems, loadSources(io.root, io.api).sources, trace)
    : problems;
  if (tasks.some(({ isKept }) => !isKept)) {
    store.put(...lastRun, tasks);
    store.forget();
  }
  return { files, around, problems: lined, scope, inputs, tasks, before };
}

/** Where the steps of a run are kept, to say of the next what differed. */
const lastRun = ['tasks', 'last'] as const;
