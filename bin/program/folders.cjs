const path = require('node:path');

const root = path.join(__dirname, '../..');
const build = path.join(root, 'build');

module.exports = {
  root,
  build,
  /** Says which folder of `build/` holds the program, and what it was made of. */
  stampFile: path.join(build, 'program.json'),
};
