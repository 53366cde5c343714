import { inlineParts } from '../inline-parts';
import { visibleText } from '../visible-text';

/** Something that opens on a click. Its title is HTML, in which Markdown has no meaning. */
export function fold(title: string, body: string): string {
  const summary = inlineParts(title)
    .map(({ text, isCode }) => (isCode ? `<code>${escapeHtml(text)}</code>` : escapeHtml(text)))
    .join('');
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function escapeHtml(text: string): string {
  return visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('`', '&#96;')
    .replaceAll(/@|(?<!&)#/g, '$&&#8203;');
}
