import { createColors, isColorSupported } from 'picocolors';
import type { Manifest } from '../../model/manifest';
import type { Origin } from '../../origin/origin';
import type { Cause } from '../../problems/cause';
import type { Place } from '../../problems/problem';
import { lineReader } from './line-reader';
import { placeResolver } from './place-resolver';
import { placeText } from './place-text';

/** What is asked about, and where it comes from. */
export interface Why {
  readonly manifest: Manifest;
  readonly pointer: string;
  readonly origin: Origin;
}

/** How many lines beside the first are worth a person's time. */
const shown = 6;

const verbs = {
  says: 'says it',
  shapes: 'is what it was worked out from',
  exists: 'is why it is there',
} as const;

/** The origin of a field for a person: the lines with a mark below what decides, and what they beat. */
export function whyText({ manifest, pointer, origin }: Why, root: string, coloured: boolean): string {
  const color = createColors(coloured && isColorSupported);
  const resolve = placeResolver(root);
  const lineOf = lineReader(root);
  const { object } = manifest;
  const quote = (place: Place): string => {
    const { line, column, file } = resolve(place);
    const text = line === undefined ? undefined : lineOf(file, line);
    if (text === undefined || line === undefined) return '';
    const begin = text.length - text.trimStart().length;
    const mark = ' '.repeat(Math.max(0, (column ?? 1) - 1 - begin));
    const number = `${line} | `;
    return `    ${number}${text.trim()}\n    ${' '.repeat(number.length)}${mark}${color.cyan('^')}\n`;
  };
  const causeText = (cause: Cause): string => {
    const { place, layer, role } = cause;
    const head =
      place === undefined
        ? `  Meshwright's own default ${verbs[role]}\n`
        : `  ${color.bold(placeText(resolve(place)))}  ${layer} ${verbs[role]}\n${quote(place)}`;
    const beat = cause.beat.map((one) => {
      const at = one.place === undefined ? '' : `  ${placeText(resolve(one.place))}`;
      const by = one.layer === 'default' ? "Meshwright's own default" : one.layer;
      return `    beats ${by}: ${show(one.value)}${at}\n`;
    });
    return head + beat.join('');
  };
  const { causes, settable } = origin;
  const [first] = causes;
  const own = first === undefined || first.role === 'exists';
  const { unit } = manifest;
  // Only settings of services are tried that nobody wrote.
  const tried = ![unit.group, unit.name].some((name) => name.startsWith('_'));
  const sure =
    tried && origin.undecided.length === 0 && !origin.capped
      ? 'no setting of a service would'
      : 'none is known that would';
  const rest = causes.length - 1 - shown;
  return [
    `${color.bold(`${object.kind}/${object.metadata.name}`)}${pointer} = ${show(origin.value)}\n`,
    own
      ? `  Meshwright itself says it, in the construct ${manifest.construct}: no line that is written decides the value, and ${sure}\n`
      : '',
    ...causes.slice(0, shown + 1).map(causeText),
    rest > 0 ? `  … and ${rest} more lines: see --json\n` : '',
    settable === undefined
      ? ''
      : `  ${color.cyan('→')} to say it otherwise, write ${(settable.path ?? []).join('.')} in ${settable.file}\n`,
    origin.capped
      ? `  The search ended after ${origin.renders} renderings: more lines may decide it\n`
      : undecidedText(origin),
  ].join('');
}

function undecidedText({ undecided }: Origin): string {
  const [first] = undecided;
  if (first === undefined) return '';
  const path = (first.path ?? []).join('.');
  return `  Not known: whether ${path} of ${first.file}${undecided.length > 1 ? ` and ${undecided.length - 1} more` : ''} matter, since nothing else may stand there\n`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
