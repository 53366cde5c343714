const { readFileSync } = require('node:fs');
const path = require('node:path');
const { build } = require('esbuild');
const { devDependencies } = require('../../package.json');
const { built, bundle, nameOf, root, shared, tests } = require('./bundle.cjs');

/** Packages that tests and the program must have one copy of, as in bin/meshwright.mjs, and what only tests need. */
const external = [
  ...['cdk8s', 'constructs', 'esbuild', 'yaml', '@babel/parser', '@marcbachmann/cel-js'],
  ...Object.keys(devDependencies),
];

const forTests = {
  name: 'for-tests',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^@jest\/globals$/ }, () => ({
      path: path.join(__dirname, 'globals.cjs'),
      external: true,
    }));
    // Helpers find fixtures beside themselves.
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path: file }) => ({
      contents: `const __dirname = ${JSON.stringify(path.dirname(file))};${readFileSync(file, 'utf8')}`,
      loader: 'ts',
    }));
  },
};

const usual = { absWorkingDir: root, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error' };

/** Before each run, so that no test sees old sources: a table of modules that run when first asked for, and the tests. */
module.exports = () => {
  const table = shared().map(
    (file) => `${JSON.stringify(nameOf(file))}: () => require(${JSON.stringify(file)}),`,
  );
  return Promise.all([
    build({
      ...usual,
      stdin: { contents: `module.exports = {${table.join('\n')}};`, resolveDir: root },
      bundle: true,
      external,
      plugins: [forTests],
      // As in bin/meshwright.mjs.
      loader: { '.json': 'copy' },
      sourcemap: 'external',
      outfile: bundle,
    }),
    build({ ...usual, entryPoints: tests(), outbase: root, outdir: built, sourcemap: 'external' }),
  ]);
};
