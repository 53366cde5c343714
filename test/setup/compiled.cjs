const { readFileSync } = require('node:fs');
const { compiledOf } = require('./bundle.cjs');

/** A transform: a test file is compiled before the run. */
module.exports = {
  process(_, file) {
    const compiled = compiledOf(file);
    return { code: readFileSync(compiled, 'utf8'), map: readFileSync(`${compiled}.map`, 'utf8') };
  },
};
