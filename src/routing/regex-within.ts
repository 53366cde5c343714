/**
 * Whether every path that a regex matches is below a prefix, none is, or one cannot tell. Read from the plain
 * characters that the regex begins with.
 */
export function regexWithin(regex: string, prefix: string): 'yes' | 'no' | 'unknown' {
  const head = /[|]/.test(regex) ? '' : plainHead(regex);
  if (head.startsWith(`${prefix}/`)) return 'yes';
  return `${prefix}/`.startsWith(head) ? 'unknown' : 'no';
}

function plainHead(regex: string): string {
  const [head = ''] = /^(?:[\w/~-]|\\[^\w\s])*/.exec(regex) ?? [];
  // What is repeated or left out is not there for sure.
  const sure = /^[*?+{]/.test(regex.slice(head.length)) ? head.replace(/(?:\\?.)$/, '') : head;
  return sure.replaceAll(/\\(.)/g, '$1');
}
