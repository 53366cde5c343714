/** Longest word that is shown whole: addresses and digests fit, and what nobody would read does not. */
const most = 200;

/**
 * A message as a terminal, a log or an annotation of CI can show it: what authors wrote into it can neither end its line
 * nor steer the terminal, and fills no screen.
 */
export const onOneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, escaped)
    .replaceAll(/\S{201,}/g, (word) => `${word.slice(0, most / 2)}…${word.slice(-most / 4)}`);

const escaped = (character: string): string =>
  named.get(character) ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

const named: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);
