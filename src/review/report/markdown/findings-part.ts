import { words } from '../../../problems/words';
import { counted } from '../../counted';
import type { Finding } from '../../finding';
import { cutText } from '../cut-text';
import { placeText } from '../place-text';
import type { ReportContext } from '../report-context';
import { codeSpan } from './code-span';
import { inlineMarkdown } from './inline-markdown';
import { fit } from './fit';
import { ruleText } from '../rule-text';
import type { Part } from './part';

const longest = 700;

/** What is refused, waived, and what asks for attention, each with its code, its line and its remedy. */
export function findingsPart(findings: readonly Finding[], { resolve }: ReportContext, room: number): Part {
  if (findings.length === 0) return { text: '', left: undefined };
  const { text, shown } = fit(
    findings.map((finding) => () => findingText(finding, resolve)),
    room,
    '\n',
  );
  const rest = findings.slice(shown);
  return { text, left: rest.length === 0 ? undefined : counted(rest.length, 'finding') };
}

function findingText(finding: Finding, resolve: ReportContext['resolve']): string {
  const { problem, weight, waived } = finding;
  const { what, remedy } = words(problem);
  const short = (some: string) => inlineMarkdown(cutText(some, longest));
  const places = [problem.at, problem.also].flatMap((place) =>
    place === undefined ? [] : codeSpan(cutText(placeText(resolve(place)), 200)),
  );
  const head =
    waived === undefined
      ? weight === 'refused'
        ? '⛔ **Refused**'
        : '⚠️ **Look at**'
      : `🟨 **Waived** until ${short(waived.until)}: ${short(waived.reason)} –`;
  const rule = ruleText(finding, resolve);
  return [
    `- ${head} ${short(what)} (${codeSpan(problem.code)}, ${places.join(', see ')})`,
    `  <br>→ ${short(remedy)}${rule === undefined ? '' : ` (${short(rule)})`}`,
  ].join('\n');
}
