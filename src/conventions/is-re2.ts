/** What JavaScript reads and RE2 does not, or the other way round (https://github.com/google/re2/wiki/Syntax). */
const foreign = [
  /\(\?(=|!|<=|<!|>)/, // looks around, atomic groups
  /\\[1-9kcu]/, // references to groups, escapes of JavaScript alone
  /[*+?}]\+/, // possessive quantifiers
  /\\[^AabBCdDefnpPrsStvwWxz\W_0]/, // escapes that RE2 does not know
];

/** Whether RE2 can read a regex. Says no to a few that it can: `\Q…\E`, and more than 1000 repetitions. */
export function isRe2(regex: string): boolean {
  const withoutEscapes = regex.replaceAll(/\\\W/g, '_');
  if (foreign.some((pattern) => pattern.test(withoutEscapes))) return false;
  if ([...withoutEscapes.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].some((found) => tooMany(found))) return false;
  try {
    new RegExp(
      regex
        .replaceAll(/\(\?P</g, '(?<')
        .replaceAll(/\(\?[imsU]+\)/g, '')
        .replaceAll(/\(\?[imsU]+:/g, '(?:'),
    );
    return true;
  } catch {
    return false;
  }
}

const tooMany = ([, least, most]: RegExpMatchArray): boolean =>
  Number(least) > 1000 || (most !== undefined && Number(most) > 1000);
