import { isPrintable } from './is-printable';

/**
 * A string of several lines as a literal block, or undefined where only quotes are safe: a reader finds the
 * indentation by the first line, which then must not be blank nor start with a tab, and may lose a blank
 * last line.
 *
 * @param lineBreak with the indentation of the block, two more than that of what holds it
 */
export function yamlBlock(text: string, lineBreak: string): string | undefined {
  const blankEnd = text.slice(text.trimEnd().length);
  if (/^(?:\t|[\t ]*\n)/.test(text) || /\n[\t ]+\n*$/.test(blankEnd) || !isPrintable(text)) return undefined;
  const header = `|${text.startsWith(' ') ? '2' : ''}${chomping(text)}`;
  const lines = text.endsWith('\n') ? text.slice(0, -1) : text;
  return `${header}${lineBreak}${lines.replaceAll(/\n(?=[^\n])/g, lineBreak)}`;
}

function chomping(text: string): '' | '-' | '+' {
  if (!text.endsWith('\n')) return '-';
  return text.endsWith('\n\n') ? '+' : '';
}
