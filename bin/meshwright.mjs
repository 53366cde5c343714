#!/usr/bin/env node
// Runs src/main.ts, compiled into build/ whenever a file it was made of has changed.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'build/meshwright.cjs');
const stamp = join(root, 'build/meshwright.json');
const require = createRequire(import.meta.url);

// What definitions and the program must have one copy of, and what brings a binary.
const shared = ['cdk8s', 'constructs', 'esbuild', 'yaml'];

const stateOf = (file) => {
  const { mtimeMs, size } = statSync(join(root, file), { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs} ${size}`;
};

function isCurrent() {
  if (!existsSync(stamp) || !existsSync(program)) {
    return false;
  }
  const inputs = Object.entries(JSON.parse(readFileSync(stamp, 'utf8')));
  return inputs.every(([file, state]) => stateOf(file) === state);
}

function compile() {
  const { buildSync } = require('esbuild');
  const result = buildSync({
    entryPoints: [join(root, 'src/main.ts')],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: shared.flatMap((name) => [name, `${name}/*`]),
    // Schemas are read when an object first needs them; as text they would be parsed at every start.
    loader: { '.json': 'copy' },
    assetNames: '[name]-[hash]',
    sourcemap: 'linked',
    metafile: true,
    outfile: program,
    write: false,
    logLevel: 'error',
  });
  mkdirSync(dirname(program), { recursive: true });
  for (const { path, contents } of result.outputFiles) {
    // Two runs may compile at once: each puts whole files into place.
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
  const inputs = [...Object.keys(result.metafile.inputs), 'package.json', 'package-lock.json'];
  const state = Object.fromEntries(inputs.map((file) => [file, stateOf(file)]));
  writeFileSync(stamp, JSON.stringify(state));
}

if (!isCurrent()) {
  compile();
}
require(program);
