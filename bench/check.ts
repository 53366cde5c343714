/**
 * All rules about a cluster, on manifests that are rendered before its clock starts. Prints the seconds, the processor
 * time of the same stretch, and how many objects there were.
 *
 *   node build/bench/check.cjs      in the folder of a company
 */
import { checkObjects } from '../src/checks/cluster/check-objects';
import { toCheckedObject } from '../src/checks/cluster/to-checked-object';
import { readLandscape } from '../src/cli/read-landscape';
import * as api from '../src/index';
import { planCluster } from '../src/render/plan-cluster';
import { renderUnit } from '../src/render/render-unit';

const io = { root: process.cwd(), out: () => true, err: () => true, input: () => '', terminal: false, api };
const { landscape, trace } = readLandscape(io);
if (landscape === undefined) throw new Error('the company has problems');
const { platform, clusters } = landscape;
const { rootNamespace } = platform.mesh;
const rendered = clusters.map((one) => ({
  name: one.cluster.name,
  minor: one.cluster.kubernetes,
  rootNamespace,
  platform,
  objects: planCluster(platform, one)
    .flatMap((planned) => renderUnit(planned, trace).manifests)
    .map(({ object, unit }) => toCheckedObject(object, () => ({ file: unit.source }), unit)),
}));

const start = performance.now();
const usage = process.cpuUsage();
const problems = rendered.flatMap((one) => checkObjects(one));
const { user, system } = process.cpuUsage(usage);
const seconds = (performance.now() - start) / 1e3;
const [first] = problems;
if (first !== undefined) throw new Error(`rules are not silent: ${JSON.stringify([first.code, first.args])}`);
const objects = rendered.reduce((sum, one) => sum + one.objects.length, 0);
process.stdout.write(JSON.stringify({ seconds, cpu: (user + system) / 1e6, objects }));
