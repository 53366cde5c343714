import { clusterRules } from '../../checks/cluster/cluster-rules';
import { partRules } from '../../checks/cluster/part-rules';
import { clusterTenancyRules } from '../../checks/tenancy/cluster-tenancy-rules';
import { partTenancyRules } from '../../checks/tenancy/part-tenancy-rules';
import { distinctProblems } from '../../problems/distinct-problems';
import { hasErrors } from '../../problems/has-errors';
import type { Problem } from '../../problems/problem';
import { checkWanted } from '../check-wanted';
import type { Io } from '../io';
import { authorLines } from '../author-lines';
import { readLandscape } from '../read-landscape';
import { synthesize, type Wanted } from '../../synthesis/synthesize';
import type { Checked } from './checked';
import { distinctExempted } from './distinct-exempted';

/** Checks everything that definitions say and render, by every rule and proof. Writes nothing. */
export function checkDefinitions(wanted: Pick<Wanted, 'cluster'>, today: string, io: Io): Checked {
  const { landscape, problems, trace, sources } = readLandscape(io);
  const refuse = (found: readonly Problem[]): Checked => ({
    clusters: [],
    files: 0,
    rules: 0,
    problems: found,
    exempted: [],
  });
  if (landscape === undefined) return refuse(problems);
  const unknown = checkWanted(landscape, wanted);
  if (hasErrors(unknown)) return refuse([...problems, ...unknown]);
  const { tree, clusters, problems: found, exempted } = synthesize(landscape, wanted, { trace, today });
  return {
    clusters,
    files: tree.size,
    rules: [partTenancyRules, partRules, clusterTenancyRules, clusterRules, landscape.rules].flat().length,
    problems: distinctProblems([...problems, ...authorLines(found, sources, trace)]),
    exempted: distinctExempted(exempted),
  };
}
