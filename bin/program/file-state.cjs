const { createHash } = require('node:crypto');
const { readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { build } = require('./folders.cjs');

/**
 * Tells whether a file was touched, without reading it; empty where there is none. The time is that of the inode, which nobody can set: archives and
 * copies bring times of modification of their own.
 */
const stateOf = (file) => {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.ctimeMs} ${stat.size}`;
};

/** What the clock of the file system shows, which need not be that of this machine. */
const timeOf = () => {
  const marker = path.join(build, `.now.${process.pid}`);
  writeFileSync(marker, '');
  const { ctimeMs } = statSync(marker);
  rmSync(marker);
  return ctimeMs;
};

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('base64');

/**
 * State and hash of a file; of no file at all when it changed after `began`, since then nobody knows what was read. That
 * is what git calls racy (https://git-scm.com/docs/racy-git): two changes within one tick of the clock look the same.
 */
const describe = (file, began) => {
  const state = stateOf(file);
  if (state === '') return { state, hash: 'none' };
  const known = Number.parseFloat(state) < began;
  return known ? { state, hash: hashOf(file) } : { state: 'unknown', hash: '' };
};

module.exports = { describe, stateOf, timeOf };
