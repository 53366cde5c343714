import { loadSources } from '../../load/load-sources';
import { readInputs } from '../../load/inputs/read-inputs';
import type { Store } from '../../model/store';
import type { Task } from '../../synthesis/task';
import type { Repository } from '../../synthesis/definitions';
import { synthesizeRepository } from '../../synthesis/synthesize-repository';
import type { Io } from '../io';
import { lazily } from './lazily';
import type { Rendered } from './rendered';

/** Renders everything, or takes it from the store. */
export function renderWhole(store: Store, onCluster: (cluster: string) => unknown, io: Io): Rendered {
  const repository: Repository = {
    inputs: readInputs(io.root, io.generator()),
    load: (projects) => loadSources(io.root, io.api, projects),
  };
  const before = store.get(...lastRun) as readonly Task[] | undefined;
  const { files, around, problems, definitions, tasks } = synthesizeRepository(repository, {
    store,
    onCluster,
  });
  const trace = (error: unknown) => definitions.trace(error);
  const lined = problems.some(({ rendered }) => rendered !== undefined)
    ? lazily.authorLines()(problems, loadSources(io.root, io.api).sources, trace)
    : problems;
  if (tasks.some(({ isKept }) => !isKept)) store.put(...lastRun, tasks);
  return { files, around, problems: lined, tasks, before, scope: () => true };
}

/** Where the steps of a run are kept, to say of the next what differed. */
const lastRun = ['tasks', 'last'] as const;
