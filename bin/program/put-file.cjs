const { mkdirSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/** Puts a whole file into place: two runs may write the same one at once, and others read it. */
module.exports.putFile = (file, contents) => {
  const part = `${file}.${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(part, contents);
  renameSync(part, file);
};
