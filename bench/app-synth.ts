/**
 * The same constructs in one cdk8s app with a chart for each unit, written by `App.synth()`, a file for each
 * chart. Loading and parsing come before its clock starts; nothing is checked and nothing compared with the
 * disk. Prints the seconds between the first construct and the last byte, and the processor time of the same
 * stretch.
 *
 *   node build/bench/app-synth.cjs OUTDIR      in the folder of a company
 */
import { App, Chart } from 'cdk8s';
import { readLandscape } from '../src/cli/read-landscape';
import { planDelivery } from '../src/delivery/plan-delivery';
import * as api from '../src/index';
import type { PlannedUnit } from '../src/model/planned-unit';
import { planCluster } from '../src/render/plan-cluster';

const silent = {
  root: process.cwd(),
  out: () => true,
  err: () => true,
  input: () => '',
  terminal: false,
  api,
};
const { landscape } = readLandscape(silent);
if (landscape === undefined) throw new Error('the company has problems');
const outdir = process.argv[2];
if (outdir === undefined) throw new Error('which folder?');

const start = performance.now();
const usage = process.cpuUsage();
const { platform, clusters } = landscape;
const app = new App({ outdir });
const add = ({ unit, namespace, build }: PlannedUnit): void => {
  const chart = new Chart(app, `${unit.cluster}.${unit.group}.${unit.name}`, {
    disableResourceNameHashes: true,
    ...(namespace === undefined ? {} : { namespace }),
  });
  build(chart);
};
for (const one of clusters) {
  const planned = planCluster(platform, one);
  planned.forEach(add);
  add(
    planDelivery(
      platform,
      one,
      planned.map(({ unit }) => unit),
    ),
  );
}
app.synth();
const { user, system } = process.cpuUsage(usage);
process.stdout.write(
  JSON.stringify({ seconds: (performance.now() - start) / 1e3, cpu: (user + system) / 1e6 }),
);
