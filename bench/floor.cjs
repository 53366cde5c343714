/**
 * The least that any program of this kind has to do: the same objects as JSON, in as many files with the same
 * paths. The objects are in memory before its clock starts. Prints the seconds from the first `stringify`
 * to the last byte, and the processor time of the same stretch.
 *
 *   node bench/floor.cjs FILE OUTDIR
 */
const { mkdirSync, writeFileSync } = require('node:fs');
const { readLines } = require('./read-lines.cjs');

const [input, outdir] = process.argv.slice(2);
const files = readLines(input).map((line) => JSON.parse(line));

const start = performance.now();
const usage = process.cpuUsage();
const folders = new Set();
for (const { path, objects } of files) {
  const file = `${outdir}/${path}`;
  const folder = file.slice(0, file.lastIndexOf('/'));
  if (!folders.has(folder)) {
    folders.add(folder);
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(file, JSON.stringify(objects));
}
const { user, system } = process.cpuUsage(usage);
process.stdout.write(
  JSON.stringify({ seconds: (performance.now() - start) / 1e3, cpu: (user + system) / 1e6 }),
);
