const { build } = require('esbuild');
const { fileOf, modules, nameOf, root, shared } = require('./bundle.cjs');

/**
 * Of the globals that nothing replaces. A look-up of a global in the context of a test asks a proxy of Jest, each time
 * anew: what runs by the million keeps them in variables.
 */
const globals = [
  'Array',
  'BigInt',
  'Boolean',
  'Error',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'TypeError',
  'WeakMap',
  'WeakSet',
];

/** Before each run, so that no test sees old sources: `src/` becomes a table of modules that run when first asked for. */
module.exports = () => {
  const table = modules().map(
    (file) => `${JSON.stringify(nameOf(file))}: () => require(${JSON.stringify(file)}),`,
  );
  const bundle = (name, options) =>
    build({
      ...options,
      absWorkingDir: root,
      bundle: true,
      platform: 'node',
      target: 'node20',
      minifyWhitespace: true,
      outfile: fileOf(name),
      logLevel: 'error',
      banner: { js: `const { ${globals.join(', ')} } = globalThis;` },
    });
  return Promise.all([
    bundle('src', {
      stdin: { contents: `module.exports = {${table.join('\n')}};`, resolveDir: root },
      external: [...shared, 'esbuild', '@babel/*'],
      // As in bin/meshwright.mjs.
      loader: { '.json': 'copy' },
      sourcemap: 'external',
    }),
    ...shared.map((name) =>
      // Messages name classes of cdk8s.
      bundle(name, { entryPoints: [name], external: shared.filter((one) => one !== name), keepNames: true }),
    ),
  ]);
};
