import { createColors, isColorSupported } from 'picocolors';
import type { ExplainedTopic } from '../../problems/explain-topics';
import { table } from './table';

/** Every code by topic, for a person: the warnings marked, and what others call them. */
export function topicsText(topics: readonly ExplainedTopic[], coloured: boolean): string {
  const color = createColors(coloured && isColorSupported);
  const lists = topics.map(({ title, codes }) => {
    const rows = codes.map(({ code, severity, upstream }) => [code, severity, upstream.join(' ')]);
    return `${color.bold(title)}\n\n${table(['CODE', 'SEVERITY', 'OTHERS CALL IT'], rows)}`;
  });
  return `${lists.join('\n')}\n`;
}
