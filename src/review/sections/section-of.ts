import type { Section, SectionLine } from '../section';

const order: readonly SectionLine['weight'][] = ['security', 'risk', 'note'];
const words = { '+': 'gained', '-': 'lost', '~': 'changed' } as const;

/** Puts lines together, most important first, under a summary that counts them; undefined without any. */
export function sectionOf(
  id: Section['id'],
  title: string,
  what: string,
  lines: readonly SectionLine[],
): Section | undefined {
  if (lines.length === 0) return undefined;
  const counts = (['+', '-', '~'] as const).flatMap((sign) => {
    const count = lines.filter((line) => line.sign === sign).length;
    return count === 0 ? [] : [`${count} ${words[sign]}`];
  });
  return {
    id,
    title,
    summary: `${what}: ${counts.join(', ')}`,
    lines: order.flatMap((weight) => lines.filter((line) => line.weight === weight)),
    diagrams: [],
  };
}
