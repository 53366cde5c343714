import { visibleText } from '../visible-text';

const zeroWidth = '&#8203;';

/**
 * Plain text inside a line of Markdown: nothing in it is markup, HTML, a mention or a reference to an issue. Not for
 * the beginning of a line, where more has a meaning.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replaceAll(/[\\`*_[\]~$]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/@|#|:(?=\/\/)|www(?=\.)/gi, `$&${zeroWidth}`);
}
