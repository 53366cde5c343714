const { readFileSync } = require('node:fs');
const { stampFile } = require('./folders.cjs');

/** What was compiled last: the folder of the program, and each file it was made of. Undefined where nobody can tell. */
module.exports.readStamp = () => {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return undefined;
  }
};
