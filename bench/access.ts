/**
 * The list of who reaches whom and the proof that it is what definitions declare, on manifests that are rendered
 * before its clock starts. Prints the seconds, and the processor time of the same stretch.
 *
 *   node build/bench/access.cjs      in the folder of a company
 */
import { readLandscape } from '../src/cli/read-landscape';
import * as api from '../src/index';
import { proveAccess } from '../src/proof/prove-access';
import { planCluster } from '../src/render/plan-cluster';
import { renderUnit } from '../src/render/render-unit';

const silent = {
  root: process.cwd(),
  out: () => true,
  err: () => true,
  input: () => '',
  terminal: false,
  api,
};
const { landscape, trace } = readLandscape(silent);
if (landscape === undefined) throw new Error('the company has problems');
const { platform, clusters } = landscape;
const rendered = clusters.map((one) => ({
  one,
  manifests: planCluster(platform, one).flatMap((planned) => renderUnit(planned, trace).manifests),
}));

const start = performance.now();
const usage = process.cpuUsage();
const problems = rendered.flatMap(({ one, manifests }) => proveAccess(platform, one, manifests));
const { user, system } = process.cpuUsage(usage);
if (problems.length > 0) throw new Error(`access is not what was declared: ${JSON.stringify(problems[0])}`);
process.stdout.write(
  JSON.stringify({ seconds: (performance.now() - start) / 1e3, cpu: (user + system) / 1e6 }),
);
