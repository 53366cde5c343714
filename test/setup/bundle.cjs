const { readdirSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '../..');

/** Packages that tests and the program must have one copy of: a file each, beside the one of `src/`. */
const shared = ['cdk8s', 'constructs', 'yaml', '@marcbachmann/cel-js'];

/** A module's name in the bundle of `src/`: its path below the repository. */
const nameOf = (file) => path.relative(root, file);

/** What tests may import from the bundle of `src/`. */
const modules = () =>
  ['src', 'imports'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(root, folder, file)),
  );

const fileOf = (bundle) => path.join(root, 'build/test', `${bundle}.cjs`);

module.exports = { fileOf, modules, nameOf, root, shared };
