import { counted } from '../../counted';
import type { Review } from '../../review';
import { headlineText } from '../headline-text';
import type { ReportContext } from '../report-context';
import { codeSpan } from './code-span';
import { cutText } from '../cut-text';
import { escapeMarkdown } from './escape-markdown';
import { findingsPart } from './findings-part';
import { groupsPart } from './groups-part';
import { ignoredText } from '../ignored-text';
import { marker } from './marker';
import type { Part } from './part';
import { sectionsPart } from './sections-part';
import { securityPart } from './security-part';

/** GitHub refuses longer comments; those of GitLab and Bitbucket may be longer. */
const limit = 65_536;

/** Room for what says how to see the rest. */
const forFooter = 600;

/**
 * A review as a comment of a pull request: what a person acts on in its first lines, then what must not be overlooked,
 * then everything else. Never longer than a comment may be: what has no room is counted, most important first. Values
 * of manifests can neither be markup nor end a block.
 */
export function markdown(review: Review, context: ReportContext): string {
  const head = `${marker}\n${headPart(review)}`;
  let room = limit - forFooter - head.length;
  const parts: Part[] = [];
  // No part may take what the next ones need: refusals of a thousand services must not hide what changes.
  const take = (share: number, part: (room: number) => Part) => {
    const made = part(Math.floor(room * share));
    if (made.text !== '') room -= made.text.length + 2;
    parts.push(made);
  };
  take(0.4, (most) => findingsPart(review.findings, context, most));
  take(0.4, (most) => securityPart(review.sections, most));
  take(0.5, (most) => sectionsPart(review.sections, most));
  take(1, (most) => groupsPart(review.groups, context, most));
  const texts = [
    head,
    ...parts.map(({ text }) => text),
    escapeMarkdown(ignoredText(review)),
    footer(review, parts),
  ];
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

const signals = { none: '⚪', low: '🟢', medium: '🟡', high: '🔴' } as const;

function headPart({ headline }: Review): string {
  const { title, facts } = headlineText(headline);
  const short = (text: string) => escapeMarkdown(cutText(text, 400));
  const risk = headline.risk === 'none' ? '' : `${capital(headline.risk)} risk: `;
  const lines = facts.map(([word, text]) => `**${word}:** ${short(text)}`);
  const [because] = lines.splice(-1, facts.at(-1)?.[0] === 'Because' ? 1 : 0);
  return [
    `### ${signals[headline.risk]} ${risk}${short(title)}`,
    ...(because === undefined ? [] : [because]),
    ...(lines.length === 0 ? [] : [lines.join(' · ')]),
  ].join('\n\n');
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

function footer({ base, head, groups }: Review, parts: readonly Part[]): string {
  const left = parts.flatMap((part) => part.left ?? []);
  const [from, to] = [cutText(base, 80), cutText(head, 80)];
  const all = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  const verb = all === 1 ? 'differs' : 'differ';
  const note = `<sub>Meshwright: ${counted(all, 'object')} ${verb} between ${codeSpan(from)} and ${codeSpan(to)}.</sub>`;
  if (left.length === 0) return note;
  const command = codeSpan(`meshwright review --base ${from}`);
  return `**Left out, for want of room:** ${left.join(', ')}. All of it: ${command}\n\n${note}`;
}
