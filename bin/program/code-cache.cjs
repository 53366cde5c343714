const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { putFile } = require('./put-file.cjs');

/** Bytes of a SHA-1. It guards against broken files, not against people who may write into `build/`. */
const digestSize = 20;

const digestOf = (data) => createHash('sha1').update(data).digest();

/** What V8 compiled in an earlier run; undefined where there is none, or a broken one, which V8 would not notice. */
const readCache = (file) => {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const data = bytes.subarray(digestSize);
  return digestOf(data).equals(bytes.subarray(0, digestSize)) ? data : undefined;
};

/** Keeps what V8 compiled. Where nothing can be written, the next run compiles anew. */
const writeCache = (file, data) => {
  try {
    putFile(file, Buffer.concat([digestOf(data), data]));
  } catch {}
};

module.exports = { readCache, writeCache };
