import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietFolder } from './quiet-folder.mjs';

const preload = join(import.meta.dirname, 'report-usage.cjs');

/**
 * @typedef {object} Measurement
 * @property {number} seconds wall time around the whole process, from outside
 * @property {number} cpu seconds of processor time, user and system, of all its threads
 * @property {number} megabytes peak memory (maxRSS, 10^6 bytes)
 * @property {string} output what it printed
 */

/**
 * Runs a Node program once in a fresh process, when the disk has nothing left to do. Throws when it fails: a run that did nothing is fast.
 *
 * @param {readonly string[]} args arguments of `node`
 * @param {string} cwd
 * @returns {Measurement}
 */
export function measure(args, cwd) {
  const folder = mkdtempSync(join(tmpdir(), 'meshwright-usage-'));
  const usage = join(folder, 'usage.json');
  try {
    const env = {
      ...process.env,
      // A review puts the definitions of the base there.
      TMPDIR: quietFolder(),
      NODE_OPTIONS: `--require ${JSON.stringify(preload)}`,
      BENCH_USAGE: usage,
    };
    // What others wrote before is their time.
    spawnSync('sync');
    const start = performance.now();
    const child = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 26 });
    const seconds = (performance.now() - start) / 1e3;
    if (child.error !== undefined || child.status !== 0) {
      throw new Error(`node ${args.join(' ')} ended with ${child.status}\n${child.stderr}`, {
        cause: child.error,
      });
    }
    const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usage, 'utf8'));
    return {
      seconds,
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      megabytes: (maxRSS * 1024) / 1e6,
      output: child.stdout,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
