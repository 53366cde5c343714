import { visibleText } from '../visible-text';

/** Lines as a block of code that none of them ends (https://spec.commonmark.org/0.31.2/#fenced-code-blocks). */
export function codeBlock(language: 'diff' | 'mermaid', lines: readonly string[]): string {
  const text = lines.map(visibleText).join('\n');
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
