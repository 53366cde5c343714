const { readFileSync } = require('node:fs');
const { compiledOf } = require('./bundle.cjs');

/** A transform: a test file is compiled before the run. */
module.exports = {
  process(_, file) {
    const compiled = compiledOf(file);
    const map = JSON.parse(readFileSync(`${compiled}.map`, 'utf8'));
    // Jest keeps the map elsewhere.
    return { code: readFileSync(compiled, 'utf8'), map: { ...map, sources: [file] } };
  },
};
