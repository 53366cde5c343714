import { none, table, time } from '../markdown.mjs';

/** How many functions are worth a line. */
const shown = 25;

/**
 * Profiles side by side as tables of Markdown.
 *
 * @param {string} where
 * @param {readonly { name: string, seconds: number, parts: Map, functions: Map }[]} runs the first one decides which
 *   functions are shown
 */
export function profileReport(where, runs) {
  const head = (first) => [first, ...runs.map(({ name }) => name)];
  const row = (name, values) => [name, ...values.map((value) => (value === undefined ? none : time(value)))];
  const rowsOf = (names, figure) =>
    names.map((name) =>
      row(
        name,
        runs.map((run) => figure(run, name)),
      ),
    );
  const functionsBy = (figure, isShown) =>
    [...runs[0].functions]
      .filter(([, found]) => isShown(found))
      .sort(([, left], [, right]) => right[figure] - left[figure])
      .slice(0, shown)
      .map(([name]) => name);
  const parts = [...new Set(runs.flatMap((run) => [...run.parts.keys()]))]
    .filter((part) => runs.some((run) => (run.parts.get(part) ?? 0) >= 0.005))
    .sort((left, right) => (runs[0].parts.get(right) ?? 0) - (runs[0].parts.get(left) ?? 0));
  return `\n${[
    where,
    '### By part',
    table(head('part'), [
      row(
        'together',
        runs.map(({ seconds }) => seconds),
      ),
      ...rowsOf(parts, (run, part) => run.parts.get(part)),
    ]),
    '### By function of ours, with all that it calls',
    table(
      head('function'),
      rowsOf(
        functionsBy('total', ({ isOurs, isNamed }) => isOurs && isNamed),
        (run, name) => run.functions.get(name)?.total,
      ),
    ),
    '### By function, without what it calls',
    table(
      head('function'),
      rowsOf(
        functionsBy('self', () => true),
        (run, name) => run.functions.get(name)?.self,
      ),
    ),
  ].join('\n\n')}\n\n`;
}
