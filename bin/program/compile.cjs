const { createHash } = require('node:crypto');
const { mkdirSync, readdirSync, rmSync } = require('node:fs');
const path = require('node:path');
const { buildSync } = require('esbuild');
const { build, root, stampFile } = require('./folders.cjs');
const { describe, timeOf } = require('./file-state.cjs');
const { putFile } = require('./put-file.cjs');
const { readStamp } = require('./read-stamp.cjs');

/** The program is an expression: a function of what a module of Node has around it. */
const head = '(function (module, exports, require) {';

/** What definitions and the program must have one copy of, and what brings a binary. */
const shared = ['cdk8s', 'constructs', 'esbuild', 'yaml'];

/** What the program depends on and esbuild does not name. */
const besides = ['package.json', 'package-lock.json', 'tsconfig.json', 'bin/program/compile.cjs'];

/** Node makes a string of such a file five times faster. Only comments and regular expressions have others left. */
const toAscii = (text) =>
  text.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Compiles the program, and returns the folder that holds it. */
module.exports.compile = () => {
  mkdirSync(build, { recursive: true });
  const replaced = readStamp()?.folder;
  const began = timeOf();
  const { outputFiles: made, metafile } = buildSync({
    entryPoints: [path.join(root, 'src/main.ts')],
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
    // As deep as the folder that it goes to, for the paths in the map.
    outfile: path.join(build, 'program/meshwright.cjs'),
    write: false,
    logLevel: 'error',
    minifyWhitespace: true,
    banner: { js: head },
    footer: { js: '})' },
  });
  const outputFiles = made.map(({ path, contents, text }) => ({
    path,
    contents: path.endsWith('.cjs') ? toAscii(text) : contents,
  }));
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  const folder = `program-${hash.digest('hex').slice(0, 16)}`;
  for (const { path: file, contents } of outputFiles) {
    putFile(path.join(build, folder, path.basename(file)), contents);
  }
  const inputs = [...new Set([...Object.keys(metafile.inputs).map(watched), ...besides])];
  const files = Object.fromEntries(inputs.map((file) => [file, describe(path.join(root, file), began)]));
  putFile(stampFile, JSON.stringify({ folder, files }));
  for (const name of readdirSync(build)) {
    // What has just been replaced may be running still, and not have loaded everything.
    if (name.startsWith('program-') && name !== folder && name !== replaced) {
      rmSync(path.join(build, name), { recursive: true, force: true });
    }
  }
  return path.join(build, folder);
};

/** Of a package only what every installation replaces. */
function watched(file) {
  const [found] = /^(.*\/)?node_modules\/(@[^/]+\/)?[^/]+\//.exec(file) ?? [];
  return found === undefined ? file : `${found}package.json`;
}
