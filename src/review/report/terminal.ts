import { acrossClusters } from './across-clusters';
import { words } from '../../problems/words';
import { counted } from '../counted';
import type { Finding } from '../finding';
import type { Headline, Review } from '../review';
import type { Section, SectionLine } from '../section';
import type { DescribedGroup } from './described-group';
import { describeGroups } from './describe-groups';
import { headlineText } from './headline-text';
import { listed } from './listed';
import type { Paint } from './paint';
import { ignoredText } from './ignored-text';
import { placeText } from './place-text';
import type { ReportContext } from './report-context';
import { ruleText } from './rule-text';
import { visibleText } from './visible-text';
import { wrapText } from './wrap-text';

/** How a terminal shows a text. */
interface Terminal extends ReportContext {
  readonly paint: Paint;
  /** Columns. Lines of a diff may be longer: they are not broken, so that they can be copied. */
  readonly width: number;
}

/** A review for a person at a terminal, whole: nothing is left out. */
export function terminal(review: Review, at: Terminal): string {
  const blocks = [
    head(review.headline, at),
    ...review.findings.map((finding) => findingText(finding, at)),
    ...(review.ignored.length === 0 ? [] : [wrapText(ignoredText(review), at.width)]),
    ...review.sections.map((section) => sectionText(section, at)),
    ...describeGroups(review.groups, at).map((describe) => groupText(describe(), at)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head(headline: Headline, { paint, width }: Terminal): readonly string[] {
  const { title, facts } = headlineText(headline);
  const colours = { none: paint.dim, low: paint.green, medium: paint.yellow, high: paint.red };
  const risk = headline.risk === 'none' ? '' : `${colours[headline.risk](`${headline.risk} risk`)}  `;
  return [
    `${risk}${paint.bold(visibleText(title))}`,
    ...facts.flatMap(([word, text]) => indented(`${word}: ${visibleText(text)}`, width)),
  ];
}

function findingText(finding: Finding, at: Terminal): readonly string[] {
  const { problem, weight, waived } = finding;
  const { what, remedy } = words(problem);
  const { paint, resolve, width } = at;
  const word =
    waived !== undefined
      ? paint.yellow(`waived ${problem.code}`)
      : weight === 'refused'
        ? paint.red(`refused ${problem.code}`)
        : paint.yellow(`look at ${problem.code}`);
  const { also } = problem;
  const rule = ruleText(finding, resolve);
  return [
    `${paint.bold(visibleText(placeText(resolve(problem.at))))}  ${word}`,
    ...indented(visibleText(what), width),
    ...(also === undefined ? [] : [`  see ${paint.bold(visibleText(placeText(resolve(also))))}`]),
    ...indented(`${paint.cyan('→')} ${visibleText(remedy)}`, width),
    ...(rule === undefined ? [] : indented(visibleText(rule), width)),
    ...(waived === undefined ? [] : indented(visibleText(`until ${waived.until}: ${waived.reason}`), width)),
  ];
}

const weights = ['security', 'risk', 'note'] as const;

function sectionText({ title, summary, lines }: Section, { paint, width }: Terminal): readonly string[] {
  const colours = { '+': paint.green, '-': paint.red, '~': paint.yellow };
  const text = ({ weight, sign, text: words, objects, cluster }: SectionLine): readonly string[] => {
    const where = cluster === undefined ? '' : `${cluster}: `;
    const by = objects.length === 0 ? '' : ` (${listed(objects, 3)})`;
    const [first = '', ...rest] = wrapText(
      visibleText(`${where}${words.replaceAll('`', '')}${by}`),
      width - 4,
    );
    const strong = weight === 'note' ? first : paint.bold(first);
    return [`  ${colours[sign](sign)} ${strong}`, ...rest.map((line) => `    ${line}`)];
  };
  const said = acrossClusters(lines);
  const sorted = weights.flatMap((weight) => said.filter((line) => line.weight === weight));
  return [`${paint.bold(visibleText(title))}  ${visibleText(summary)}`, ...sorted.flatMap(text)];
}

function groupText({ title, objects, variants }: DescribedGroup, { paint }: Terminal): readonly string[] {
  const line = (text: string) => {
    if (text.startsWith('@@')) return paint.cyan(text);
    return text.startsWith('+') ? paint.green(text) : text.startsWith('-') ? paint.red(text) : text;
  };
  return [
    `${paint.bold(visibleText(title.replaceAll('`', '')))}  ${paint.dim(counted(objects, 'object'))}`,
    ...variants.flatMap(({ names, diff }) => [
      ...(names === '' ? [] : [paint.dim(`  ${visibleText(names)}`)]),
      ...diff.map((text) => `  ${line(visibleText(text))}`),
    ]),
  ];
}

function indented(text: string, width: number): readonly string[] {
  return wrapText(text, width - 2).map((line) => `  ${line}`);
}
