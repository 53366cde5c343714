import { inlineParts } from '../inline-parts';
import { codeSpan } from './code-span';
import { escapeMarkdown } from './escape-markdown';

/** A text inside a line of Markdown, with what stands between backticks as code. */
export function inlineMarkdown(text: string): string {
  return inlineParts(text)
    .map((part) => (part.isCode ? codeSpan(part.text) : escapeMarkdown(part.text)))
    .join('');
}
