import { clusterRules } from '../../checks/cluster/cluster-rules';
import { tenancyRules } from '../../checks/tenancy/tenancy-rules';
import { distinctProblems } from '../../problems/distinct-problems';
import { hasErrors } from '../../problems/has-errors';
import type { Problem } from '../../problems/problem';
import { checkWanted } from '../check-wanted';
import type { Io } from '../io';
import { authorLines } from '../author-lines';
import { readLandscape } from '../read-landscape';
import { synthesize, type Wanted } from '../synthesize';
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
    rules: clusterRules.length + tenancyRules.length + landscape.rules.length,
    problems: distinctProblems([...problems, ...authorLines(found, sources, trace)]),
    exempted: distinctExempted(exempted),
  };
}
