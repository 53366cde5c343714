import { explainCode } from '../problems/explain-code';
import type { Code } from '../problems/registry';

/** A code as a rule of SARIF, with as much help as its entry in the registry has. */
export function sarifRule(code: Code): object {
  const { severity, what, remedy, why, upstream, source } = explainCode(code);
  const hasOthers = upstream.length > 0;
  const help = [
    why,
    `For example: ${what}; ${remedy}.`,
    ...(hasOthers ? [`Others call it ${upstream.join(', ')}.`] : []),
  ];
  return {
    id: code,
    shortDescription: { text: code.replaceAll('-', ' ') },
    fullDescription: { text: why },
    help: { text: help.join('\n\n') },
    ...(source === undefined ? {} : { helpUri: source }),
    defaultConfiguration: { level: severity },
    ...(hasOthers ? { properties: { tags: upstream } } : {}),
  };
}
