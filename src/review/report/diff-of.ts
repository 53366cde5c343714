import type { Cause } from '../cause';
import { counted } from '../counted';
import type { FieldChange } from '../field-change';
import { cutText } from './cut-text';
import { fieldText } from './field-text';
import { placeText } from './place-text';
import type { ReportContext } from './report-context';
import { valueLines } from './value-lines';
import { visibleText } from './visible-text';

/** Lines of one side of a field. */
const most = 24;

/**
 * A changed field as lines of a diff, headed by its name and what caused it:
 * `@@ spec.replicas @@ apps/shop/project.ts:12:7, environment`.
 */
export function diffOf(
  { path, before, after }: FieldChange,
  cause: Cause | undefined,
  resolve: ReportContext['resolve'],
): readonly string[] {
  const name = cutText(visibleText(fieldText(path)), 200);
  const known = before === undefined ? [] : valueLines(before);
  const found = after === undefined ? [] : valueLines(after);
  // Of a long text only the part that differs: a file in a ConfigMap may have a thousand lines.
  const same = Math.min(known.length, found.length);
  let start = 0;
  while (start < same && known[start] === found[start]) start++;
  let end = 0;
  while (end < same - start && known.at(-1 - end) === found.at(-1 - end)) end++;
  return [
    `@@ ${name} @@${cause === undefined ? '' : ` ${causeText(cause, resolve)}`}`,
    ...(start > 0 ? context(known.slice(Math.max(0, start - 2), start)) : []),
    ...side('-', known.slice(start, known.length - end)),
    ...side('+', found.slice(start, found.length - end)),
    ...context(known.slice(known.length - end, known.length - end + 2)),
  ];
}

function context(lines: readonly string[]): readonly string[] {
  return lines.map((line) => ` ${line}`);
}

function side(sign: '-' | '+', lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, most).map((line) => `${sign}${line === '' ? '' : ` ${line}`}`);
  return lines.length <= most ? shown : [...shown, `${sign} … ${counted(lines.length - most, 'more line')}`];
}

function causeText({ place, layer, beat }: Cause, resolve: ReportContext['resolve']): string {
  const beaten = beat.map(
    (one) => `${one.layer} ${cutText(visibleText(JSON.stringify(one.value) ?? ''), 60)}`,
  );
  const by = beaten.length === 0 ? layer : `${layer}, before ${beaten.join(', ')}`;
  return visibleText(place === undefined ? by : `${placeText(resolve(place))} (${by})`);
}
