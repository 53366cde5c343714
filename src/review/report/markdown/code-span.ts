import { visibleText } from '../visible-text';

/** A value as code inside a line of Markdown, whatever it is made of (https://spec.commonmark.org/0.31.2/#code-spans). */
export function codeSpan(value: string): string {
  const text = visibleText(value).trim();
  if (text === '') return '*(empty)*';
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}
