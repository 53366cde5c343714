const compiled = new Map<string, RegExp | undefined>();

/**
 * A Go (RE2) pattern as a JavaScript one. Undefined when JavaScript cannot express it: then the API
 * server is the only one to check it.
 */
export function patternOf(source: string): RegExp | undefined {
  if (!compiled.has(source)) compiled.set(source, compile(source));
  return compiled.get(source);
}

function compile(source: string): RegExp | undefined {
  // JavaScript would take a POSIX class for a set of letters.
  if (source.includes('[[:')) return undefined;
  const flags = /^(\^?)\(\?([ims]+)\)/.exec(source);
  const body = (flags === null ? source : `${flags[1]}${source.slice(flags[0].length)}`)
    .replaceAll(/\\z/g, '$')
    .replaceAll(/\\A/g, '^')
    .replaceAll(/\\([pP])([A-Z])/g, String.raw`\$1{$2}`)
    .replaceAll(/\(\?P</g, '(?<');
  // "u" first: it counts code points as Go does. Without it for the escapes that "u" forbids, unless
  // they are properties: those would become the letter p.
  for (const unicode of /\\p\{/i.test(body) ? ['u'] : ['u', '']) {
    try {
      return new RegExp(body, (flags?.[2] ?? '') + unicode);
    } catch {
      // The next flag, or none.
    }
  }
  return undefined;
}
