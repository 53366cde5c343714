import { parseArgs } from 'node:util';
import { mostEdits } from './edits.mjs';
import { findProgram } from './peers/find-program.mjs';
import { peers } from './peers/peers.mjs';
import { quietFolder } from './quiet-folder.mjs';

const usage = `node bench/run.mjs [--sizes 100,1000,10000] [--runs N] [--peers N] [--program NAME=FILE]
                   [--folder DIR] [--readme | --json]

  --sizes    services of the companies that are rendered, at least 20
  --runs     how often each is measured, at most ${mostEdits} times; 5 times, or 3 from 10000 services on
  --peers    how often other programs are measured, 3 times; 0 for not at all
  --program  where kubectl, kustomize, helm, jsonnet or cdk8s is when it is not on the PATH; any number of times
  --folder   where files lie meanwhile
  --readme   writes the tables into bench/README.md
  --json     every figure, for machines
`;

/** What was asked for; ends the program when that is help, or cannot be understood. */
export function readOptions() {
  try {
    return parseOptions();
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

function parseOptions() {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '100,1000,10000' },
      runs: { type: 'string' },
      peers: { type: 'string', default: '3' },
      program: { type: 'string', multiple: true, default: [] },
      folder: { type: 'string', default: quietFolder() },
      readme: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    process.exit(0);
  }
  return {
    sizes: [...new Set(values.sizes.split(',').map((size) => whole(size, 20)))].sort(
      (left, right) => left - right,
    ),
    runs: values.runs === undefined ? undefined : whole(values.runs, 1, mostEdits),
    peerRuns: whole(values.peers, 0),
    found: findPeers(Object.fromEntries(values.program.map(programOf))),
    folder: values.folder,
    readme: values.readme,
    json: values.json,
  };
}

function whole(text, least, most = Infinity) {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new Error(`not a whole number from ${least}${most === Infinity ? '' : ` to ${most}`}: ${text}`);
  }
  return value;
}

function programOf(text) {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`not a program and its file, like helm=/opt/helm/helm: ${text}`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** All peers, each with its program where there is one. */
function findPeers(given) {
  const known = new Set(peers.map(({ program }) => program));
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown !== undefined) throw new Error(`not measured: ${unknown}. What is: ${[...known].join(', ')}`);
  return peers.map((peer) => ({ peer, program: findProgram(peer.program, given) }));
}
