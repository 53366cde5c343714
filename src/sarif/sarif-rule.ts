import { entryOf } from '../problems/entry-of';
import type { Code } from '../problems/registry';

/** A code as a rule of SARIF, with as much help as its entry in the registry has. */
export function sarifRule(code: Code): object {
  const { severity, what, remedy, why, example, upstream, source } = entryOf(code);
  const name = code.replaceAll('-', ' ');
  const help = [
    why,
    example === undefined ? undefined : `For example: ${what(example)}; ${remedy(example)}.`,
    upstream === undefined ? undefined : `Others call it ${upstream.join(', ')}.`,
  ].filter((text) => text !== undefined);
  return {
    id: code,
    shortDescription: { text: name },
    ...(why === undefined ? {} : { fullDescription: { text: why } }),
    ...(help.length === 0 ? {} : { help: { text: help.join('\n\n') } }),
    ...(source === undefined ? {} : { helpUri: source }),
    defaultConfiguration: { level: severity },
    ...(upstream === undefined ? {} : { properties: { tags: upstream } }),
  };
}
