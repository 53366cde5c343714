const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { cachedDataVersionTag } = require('node:v8');
const { Script } = require('node:vm');
const { readCache, writeCache } = require('./code-cache.cjs');

/** Runs the program of a folder; false where it is not there. */
module.exports.runProgram = (folder) => {
  const file = path.join(folder, 'meshwright.cjs');
  let source;
  try {
    source = readFileSync(file, 'latin1');
  } catch {
    return false;
  }
  const cacheFile = path.join(folder, `${verb()}-${cachedDataVersionTag()}.cache`);
  const cachedData = readCache(cacheFile);
  const script = new Script(source, { filename: file, cachedData });
  // The name of the folder says what the program is.
  const module = { id: path.basename(folder), exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(file));
  const isNew = cachedData === undefined || script.cachedDataRejected === true;
  // Of a run that went well: what such a run needs is compiled by now.
  if (isNew && process.exitCode === 0) writeCache(cacheFile, script.createCachedData());
  return true;
};

/** Each command needs other parts of the program. */
function verb() {
  const [first = ''] = process.argv.slice(2);
  return /^[a-z]+$/.test(first) ? first : 'help';
}
