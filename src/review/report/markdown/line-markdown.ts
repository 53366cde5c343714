import type { SectionLine } from '../../section';
import { cutText } from '../cut-text';
import { listed } from '../listed';
import { escapeMarkdown } from './escape-markdown';
import { inlineMarkdown } from './inline-markdown';

const signs = { '+': '➕', '-': '➖', '~': '✏️' } as const;

/** A line of a section as an item of a list. */
export function lineMarkdown({ weight, sign, text, objects, cluster }: SectionLine): string {
  const where = cluster === undefined ? '' : `${escapeMarkdown(cutText(cluster, 80))}: `;
  const by = objects.length === 0 ? '' : ` <sub>${escapeMarkdown(cutText(listed(objects, 3), 300))}</sub>`;
  return `- ${weight === 'risk' ? '⚠️' : signs[sign]} ${where}${inlineMarkdown(cutText(text, 600))}${by}`;
}
