import { isPrintable } from './is-printable';
import { type FieldPath, NotPlainError } from './not-plain-error';

/** What a reader of YAML 1.1 or 1.2 takes for a boolean, a null, a merge or a default key. */
const words = new Set(
  [
    'y n yes no on off true false null',
    'Y N Yes No On Off True False Null',
    'YES NO ON OFF TRUE FALSE NULL ~ << =',
  ]
    .join(' ')
    .split(' '),
);

/** Integers and floats of both versions and of go-yaml, which takes `_` out first; base 60; `.inf`, `.nan`. */
const number =
  /^(?=[-+.\deE])(?:[-+]?(?:0[bB][01_]+|0[oO][0-7_]+|0[xX][\da-fA-F_]+|[\d_]*\.?[\d_]*(?:[eE][-+]?_*\d[\d_]*)?|[\d_]+(?::[0-5]?\d)+(?:\.[\d_]*)?|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN))$/;

/** Dates and times. Only their start: readers differ in what they take after it. */
const date = /^\d{4}-\d\d?-\d\d?(?:$|[Tt]\d| +\d)/;

/** Indicators and spaces that end or change a plain scalar, document markers, and tabs, which PyYAML refuses. */
const indicator = /\t|^[ ,[\]{}#&*!|>'"%@`]|^[?-](?: |$)|: | #|[ :]$|^(?:---|\.\.\.)(?: |$)/;

/** What JSON leaves as it is and YAML does not take. */
const unescaped = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

const cache = new Map<string, string>();
const cacheSize = 50_000;
const cachedLength = 100;

/**
 * A string as a scalar on one line: plain where both YAML 1.1 and 1.2 read it back as that string, quoted
 * elsewhere. Rejects a string that is not well-formed Unicode.
 */
export function yamlString(text: string, path: FieldPath): string {
  if (text.length > cachedLength) return write(text, path);
  const known = cache.get(text);
  if (known !== undefined) return known;
  const written = write(text, path);
  if (cache.size >= cacheSize) cache.clear();
  cache.set(text, written);
  return written;
}

function write(text: string, path: FieldPath): string {
  if (!isPrintable(text)) {
    if (/\p{Surrogate}/u.test(text))
      throw new NotPlainError(path, text, 'half of a surrogate pair is not text');
    return quote(text);
  }
  if (text.includes('\n')) return quote(text);
  if (text !== '' && !indicator.test(text) && !words.has(text) && !number.test(text) && !date.test(text))
    return text;
  return text.includes('"') && !text.includes("'") ? `'${text}'` : quote(text);
}

function quote(text: string): string {
  return JSON.stringify(text).replaceAll(
    unescaped,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
