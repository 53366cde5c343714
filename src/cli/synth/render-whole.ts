import { loadSources } from '../../load/load-sources';
import { readInputs } from '../../load/inputs/read-inputs';
import type { Store } from '../../model/store';
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
  const { files, around, problems, definitions } = synthesizeRepository(repository, { store, onCluster });
  const trace = (error: unknown) => definitions.trace(error);
  const lined = problems.some(({ rendered }) => rendered !== undefined)
    ? lazily.authorLines()(problems, loadSources(io.root, io.api).sources, trace)
    : problems;
  return { files, around, problems: lined, scope: () => true };
}
