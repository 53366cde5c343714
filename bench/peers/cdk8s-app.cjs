/**
 * A cdk8s app of the rendered objects: a chart for each service, and for each part of the platform. Written into
 * `CDK8S_OUTDIR`, which the cdk8s command sets.
 *
 *   node bench/peers/cdk8s-app.cjs FILE
 */
const { ApiObject, App, Chart } = require('cdk8s');
const { readLines } = require('../read-lines.cjs');

const app = new App();
const charts = new Map();
for (const line of readLines(process.argv[2])) {
  const { path, objects } = JSON.parse(line);
  const id = path.split('/').slice(0, 3).join('.');
  const chart = charts.get(id) ?? new Chart(app, id, { disableResourceNameHashes: true });
  charts.set(id, chart);
  for (const object of objects) new ApiObject(chart, `object-${chart.node.children.length}`, object);
}
app.synth();
