const { readFileSync } = require('node:fs');

/** Lines of a file that may be longer than a string can be. */
exports.readLines = function readLines(file) {
  const bytes = readFileSync(file);
  const lines = [];
  for (let from = 0, to; (to = bytes.indexOf(10, from)) >= 0; from = to + 1) {
    lines.push(bytes.toString('utf8', from, to));
  }
  return lines;
};
