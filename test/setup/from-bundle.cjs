const { existsSync, readFileSync } = require('node:fs');
const { fileOf, nameOf } = require('./bundle.cjs');

const bundle = fileOf('src');

/** A transform: a module of `src/` becomes a line that takes it from the bundle; a bundle stays, and gets its source map. */
module.exports = {
  process(text, file) {
    if (file.endsWith('.ts')) {
      return {
        code: `module.exports = require(${JSON.stringify(bundle)})[${JSON.stringify(nameOf(file))}]();`,
      };
    }
    const map = `${file}.map`;
    return { code: text, map: existsSync(map) ? readFileSync(map, 'utf8') : undefined };
  },
};
