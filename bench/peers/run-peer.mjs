import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureCommand } from './measure-command.mjs';

/** Seconds after which a program has lost. */
const limit = 900;

/**
 * Runs a peer once: its runs one after another, each from start to end.
 *
 * @param {typeof import('./peers.mjs').peers[number]} peer
 * @param {string} program where it is
 * @param {{ readonly folder: string, readonly inputs: object }} subject
 */
export async function runPeer(peer, program, { folder, inputs }) {
  const target = mkdtempSync(join(folder, 'peer-'));
  const files = join(target, 'files');
  mkdirSync(files);
  const total = { seconds: 0, megabytes: undefined, problem: undefined, objects: 0 };
  for (const [index, { args, cwd, files: writes }] of peer.runs(inputs, files).entries()) {
    const output = join(writes ? target : files, `printed-${index}.yaml`);
    const run = await measureCommand(program, args, { cwd, output, limit: limit - total.seconds });
    total.seconds += run.seconds;
    if (run.megabytes !== undefined) total.megabytes = Math.max(total.megabytes ?? 0, run.megabytes);
    total.problem = run.problem;
    if (run.problem !== undefined) break;
  }
  total.objects = countObjects(files);
  rmSync(target, { recursive: true });
  return total;
}

function countObjects(folder) {
  return readdirSync(folder)
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')])
    .reduce(
      (sum, [name, text]) => sum + (name.endsWith('.json') ? JSON.parse(text).length : inYaml(text)),
      0,
    );
}

const inYaml = (text) => text.match(/^kind: /gm)?.length ?? 0;
