import { counted } from '../../counted';
import type { Section } from '../../section';
import { acrossClusters } from '../across-clusters';
import { cutText } from '../cut-text';
import { codeBlock } from './code-block';
import { escapeMarkdown } from './escape-markdown';
import { fit } from './fit';
import { fold } from './fold';
import { lineMarkdown } from './line-markdown';
import type { Part } from './part';

/** Lines that are seen without a click. */
const open = 6;

/** Every section: its line that says it all, its first lines, the others and its pictures behind a click. */
export function sectionsPart(sections: readonly Section[], room: number): Part {
  let lines = 0;
  let diagrams = 0;
  let left = room;
  const texts: string[] = [];
  sections.forEach((section, index) => {
    const made = sectionText(section, Math.floor(left / (sections.length - index)));
    lines += made.lines;
    diagrams += made.diagrams;
    left -= made.text.length + 2;
    if (made.text !== '') texts.push(made.text);
  });
  const words = [
    ...(lines === 0 ? [] : [counted(lines, 'line')]),
    ...(diagrams === 0 ? [] : [counted(diagrams, 'diagram')]),
  ];
  return { text: texts.join('\n\n'), left: words.length === 0 ? undefined : words.join(', ') };
}

/** A section, and what of it is left out. */
interface SectionText {
  readonly text: string;
  readonly lines: number;
  readonly diagrams: number;
}

function sectionText({ title, summary, lines, diagrams }: Section, room: number): SectionText {
  const others = acrossClusters(lines).filter(({ weight }) => weight !== 'security');
  const head = `#### ${escapeMarkdown(cutText(title, 80))}: ${escapeMarkdown(cutText(summary, 200))}`;
  if (head.length > room) return { text: '', lines: others.length, diagrams: diagrams.length };
  // Pictures first: who sees the call graph needs fewer of the lines.
  const pictures = fit(
    diagrams.map(
      ({ caption, mermaid }) =>
        () =>
          fold(cutText(caption, 200), codeBlock('mermaid', mermaid.split('\n'))),
    ),
    (room - head.length) / 2,
  );
  const tags = fold(counted(others.length, 'more line'), '').length;
  const shown = fit(
    others.map((line) => () => lineMarkdown(line)),
    room - head.length - pictures.text.length - tags - 16,
    '\n',
  );
  const items = shown.text === '' ? [] : shown.text.split('\n');
  const folded = items.slice(open);
  return {
    text: [
      head,
      items.slice(0, open).join('\n'),
      folded.length === 0 ? '' : fold(counted(folded.length, 'more line'), folded.join('\n')),
      pictures.text,
    ]
      .filter((text) => text !== '')
      .join('\n\n'),
    lines: others.length - shown.shown,
    diagrams: diagrams.length - pictures.shown,
  };
}
