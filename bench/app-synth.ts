/**
 * The same constructs in one cdk8s app with a chart for each unit, written by `App.synth()`, a file for each
 * chart. Loading and parsing come before its clock starts; nothing is checked and nothing compared with the
 * disk. Prints the seconds between the first construct and the last byte, and the processor time of the same
 * stretch.
 *
 *   node build/bench/app-synth.cjs OUTDIR      in the folder of a company
 */
import { readLandscape } from '../src/cli/read-landscape';
import { names } from '../src/conventions/names';
import { paths } from '../src/conventions/paths';
import { Delivery } from '../src/delivery/delivery-objects';
import * as api from '../src/index';
import { renderCluster } from '../src/render/render-cluster';
import { addedUnits, openApp, renderUnit } from './one-app';

const silent = { root: process.cwd(), out: () => true, err: () => true, terminal: false, api };
const { landscape } = readLandscape(silent);
if (landscape === undefined) throw new Error('the company has problems');
const outdir = process.argv[2];
if (outdir === undefined) throw new Error('which folder?');

const start = performance.now();
const usage = process.cpuUsage();
const { platform, clusters } = landscape;
const app = openApp(outdir);
for (const one of clusters) {
  const { cluster, tenants } = one;
  renderCluster(platform, one, {}, (error) => {
    throw error;
  });
  const delivery = { cluster: cluster.name, group: names.deliveryGroup, name: names.platformDelivery };
  const units = [...addedUnits()];
  renderUnit({ ...delivery, project: undefined, source: paths.platform }, (chart) => {
    new Delivery(chart, 'delivery', { cluster, platform, tenants, units });
  });
}
app.synth();
const { user, system } = process.cpuUsage(usage);
process.stdout.write(
  JSON.stringify({ seconds: (performance.now() - start) / 1e3, cpu: (user + system) / 1e6 }),
);
