import type { FieldChange } from '../field-change';
import { cutLines } from './cut-lines';
import { cutText } from './cut-text';
import { fieldText } from './field-text';
import { lineDiff, type DiffLine } from './line-diff';
import { placeText } from './place-text';
import type { ReportContext } from './report-context';
import { valueLines } from './value-lines';
import { visibleText } from './visible-text';

/** Lines of one field, and those around each that changed. */
const most = 48;
const around = 2;

/**
 * A changed field as lines of a diff, headed by its name and what caused it:
 * `@@ spec.replicas @@ apps/shop/project.ts:12:7, environment`.
 */
export function diffOf(
  { path, before, after }: FieldChange,
  cause: ReturnType<ReportContext['causeOf']>,
  resolve: ReportContext['resolve'],
): readonly string[] {
  const name = cutText(visibleText(fieldText(path)), 200);
  const known = before === undefined ? [] : valueLines(before);
  const found = after === undefined ? [] : valueLines(after);
  return [
    `@@ ${name} @@${cause === undefined ? '' : ` ${causeText(cause, resolve)}`}`,
    ...shortened(cutLines(lineDiff(known, found))),
  ];
}

/** What changed with a line or two around it: a file in a ConfigMap may have a thousand lines. */
function shortened(lines: readonly DiffLine[]): readonly string[] {
  const isNear = (index: number) =>
    lines.slice(Math.max(0, index - around), index + around + 1).some(({ sign }) => sign !== ' ');
  const shown: string[] = [];
  let isGap = false;
  for (const [index, { sign, line }] of lines.entries()) {
    if (!isNear(index)) {
      isGap = shown.length > 0;
      continue;
    }
    if (shown.length >= most) return [...shown, '  … and more lines'];
    if (isGap) shown.push('  …');
    isGap = false;
    shown.push(line === '' ? sign : `${sign} ${line}`);
  }
  return shown;
}

function causeText(
  { place, layer, beat }: NonNullable<ReturnType<ReportContext['causeOf']>>,
  resolve: ReportContext['resolve'],
): string {
  const beaten = beat.map(
    (one) => `${one.layer} ${cutText(visibleText(JSON.stringify(one.value) ?? ''), 60)}`,
  );
  const by = beaten.length === 0 ? layer : `${layer}, before ${beaten.join(', ')}`;
  return visibleText(place === undefined ? by : `${placeText(resolve(place))} (${by})`);
}
