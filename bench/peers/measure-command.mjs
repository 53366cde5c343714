import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { peakMemory } from './peak-memory.mjs';

/** Milliseconds between two looks at the memory of a program; it keeps its own peak, so that little is missed. */
const interval = 20;

/**
 * Runs any program once, when the disk has nothing left to do. What it prints goes into a file.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ readonly cwd: string, readonly output: string, readonly limit: number }} options `limit` in seconds, after
 *   which it is ended
 * @returns {Promise<{ seconds: number, megabytes: number | undefined, problem: string | undefined }>} `problem` when it
 *   failed or was ended
 */
export function measureCommand(program, args, { cwd, output, limit }) {
  spawnSync('sync');
  const file = openSync(output, 'w');
  return new Promise((resolve, reject) => {
    const start = performance.now();
    // In a group of its own, so that what it starts ends with it.
    const child = spawn(program, args, { cwd, stdio: ['ignore', file, 'pipe'], detached: true });
    closeSync(file);
    let [megabytes, errors, isLate] = [undefined, '', false];
    const look = setInterval(() => {
      const peak = peakMemory(child.pid);
      if (peak !== undefined) megabytes = Math.max(megabytes ?? 0, peak);
    }, interval);
    const end = setTimeout(() => {
      isLate = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, limit * 1e3);
    const stop = () => {
      clearInterval(look);
      clearTimeout(end);
    };
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    child.on('error', (error) => {
      stop();
      reject(error);
    });
    child.on('close', (code) => {
      stop();
      const seconds = (performance.now() - start) / 1e3;
      const failed = code === 0 ? undefined : `ended with ${code}: ${errors.trim().split('\n').at(-1)}`;
      resolve({ seconds, megabytes, problem: isLate ? `not done after ${limit} s` : failed });
    });
  });
}
