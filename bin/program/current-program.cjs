const path = require('node:path');
const { build, root, stampFile } = require('./folders.cjs');
const { describe, stateOf, timeOf } = require('./file-state.cjs');
const { putFile } = require('./put-file.cjs');
const { readStamp } = require('./read-stamp.cjs');

/** Nobody edits what is installed: a package manager replaces the whole package, and its package.json. */
const isInstalled = root.includes(`${path.sep}node_modules${path.sep}`);

/** The folder of the compiled program; undefined where there is none, or one of other sources. */
module.exports.currentProgram = () => {
  const stamp = readStamp();
  if (stamp === undefined) return undefined;
  const { folder, files } = stamp;
  const touched = Object.keys(files).filter(
    (file) =>
      !(isInstalled && !file.endsWith('package.json')) && stateOf(`${root}/${file}`) !== files[file].state,
  );
  if (touched.length > 0 && !isSame(stamp, touched)) return undefined;
  return path.join(build, folder);
};

/** Touched is not changed: by a branch that somebody left and came back to, or in a copied folder. */
function isSame(stamp, touched) {
  const began = timeOf();
  const seen = Object.fromEntries(touched.map((file) => [file, describe(path.join(root, file), began)]));
  if (touched.some((file) => seen[file].hash !== stamp.files[file].hash || seen[file].hash === ''))
    return false;
  putFile(stampFile, JSON.stringify({ ...stamp, files: { ...stamp.files, ...seen } }));
  return true;
}
