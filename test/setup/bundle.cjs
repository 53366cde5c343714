const { readdirSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '../..');
const built = path.join(root, 'build/tests');

/** A module's name in the bundle: its path below the repository. */
const nameOf = (file) => path.relative(root, file);

const modulesIn = (...folders) =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(root, folder, file)),
  );

const isTest = (file) => /\.(test|tools)\.ts$/.test(file);

module.exports = {
  /** The one file of all that tests import. */
  bundle: path.join(built, 'bundle.cjs'),
  /** The modules of that file. */
  shared: () =>
    modulesIn('src', 'imports', 'apps', 'docs/examples', 'quality', 'test').filter((file) => !isTest(file)),
  tests: () => modulesIn('test').filter(isTest),
  /** Where a test file is compiled to. */
  compiledOf: (file) => path.join(built, nameOf(file).replace(/\.ts$/, '.js')),
  built,
  nameOf,
  root,
};
