import { labelClasses } from './label-classes';
import { joinRows } from './join-rows';
import type { LabelRow, LabelValues } from './label-row';
import type { QueryNode, SelectorNode } from './query-node';
import { labelReplacer } from './label-replacer';

/** What following labels through an expression has to ask for. */
export interface FlowContext {
  /** What a selector finds. */
  readonly rowsOf: (selector: SelectorNode) => readonly LabelRow[];
  readonly text: (number: number) => string;
  /** Told of a label that an operation names and that no series which reaches it has. */
  readonly onMissing: (label: string, reaching: readonly LabelRow[]) => void;
  /** Told of a label that `label_replace` leaves on some series as it was. */
  readonly onKept: (label: string) => void;
}

const nothing: LabelRow = { labels: new Map(), open: false };
const scalarFunctions = new Set(['scalar', 'time', 'pi']);
/** These choose series and keep their labels. */
const choosing = new Set(['topk', 'bottomk', 'limitk', 'limit_ratio']);

/**
 * The labels of what an expression gives; undefined for a number. It never leaves out a label that can be there
 * (https://prometheus.io/docs/prometheus/latest/querying/operators/).
 */
export function labelFlow(node: QueryNode, context: FlowContext): readonly LabelRow[] | undefined {
  switch (node.kind) {
    case 'scalar':
    case 'text':
      return undefined;
    case 'selector':
      return context.rowsOf(node);
    case 'call':
      return call(node.name, node.args, context);
    case 'aggregation':
      return aggregation(node, context);
    case 'binary':
      return binary(node, context);
  }
}

function call(
  name: string,
  args: readonly QueryNode[],
  context: FlowContext,
): readonly LabelRow[] | undefined {
  const flows = args.map((arg) => labelFlow(arg, context));
  if (scalarFunctions.has(name)) return undefined;
  if (name === 'vector') return [nothing];
  if (name === 'absent' || name === 'absent_over_time') return [absentRow(args[0], context)];
  const rows = flows.find((flow) => flow !== undefined);
  if (rows === undefined) return [nothing];
  const texts = args.flatMap((arg) => (arg.kind === 'text' ? [context.text(arg.text)] : []));
  if (name === 'label_replace') {
    const [target = '', replacement = '', source = '', pattern = ''] = texts;
    demand([source], rows, context);
    if (rows.length === 0) return rows;
    return rows.map(labelReplacer(target, replacement, source, pattern, context.onKept));
  }
  if (name === 'label_join') {
    const [target = '', , ...sources] = texts;
    demand(sources, rows, context);
    return rows.map(({ labels, open }) => ({ labels: new Map(labels).set(target, 'any'), open }));
  }
  return name === 'histogram_quantile' ? distinctRows(rows.map((row) => without(row, ['le']))) : rows;
}

/** What is absent has the labels that were asked for. */
function absentRow(arg: QueryNode | undefined, { text }: FlowContext): LabelRow {
  const asked = arg?.kind === 'selector' ? arg.matchers.filter(({ operator }) => operator === '=') : [];
  const labels = asked.map((one): [string, LabelValues] => [one.label, new Set([text(one.text)])]);
  return { labels: new Map(labels), open: false };
}

function aggregation(
  { operator, grouping, labels, args }: Extract<QueryNode, { kind: 'aggregation' }>,
  context: FlowContext,
): readonly LabelRow[] {
  const rows = args.map((arg) => labelFlow(arg, context)).find((flow) => flow !== undefined) ?? [nothing];
  if (grouping === 'by') demand(labels, rows, context);
  if (choosing.has(operator)) return rows;
  const grouped = distinctRows(
    rows.map((row) => (grouping === 'without' ? without(row, labels) : only(row, labels))),
  );
  const counted = args[0]?.kind === 'text' ? context.text(args[0].text) : undefined;
  return counted === undefined
    ? grouped
    : grouped.map((row) => ({ ...row, labels: new Map(row.labels).set(counted, 'any') }));
}

function binary(
  node: Extract<QueryNode, { kind: 'binary' }>,
  context: FlowContext,
): readonly LabelRow[] | undefined {
  const left = labelFlow(node.left, context);
  const right = labelFlow(node.right, context);
  if (left === undefined || right === undefined) return left ?? right;
  const { operator, matching, labels, group, include } = node;
  if (operator === 'or') return [...left, ...right];
  if (matching === 'on') {
    demand(labels, left, context);
    demand(labels, right, context);
  }
  if (operator === 'and' || operator === 'unless') return left;
  if (group !== undefined) {
    const [many, one] = group === 'left' ? [left, right] : [right, left];
    demand(include, one, context);
    return joinRows(many, one, matching === 'on' ? labels : undefined, include);
  }
  if (matching === undefined) return left;
  return distinctRows(left.map((row) => (matching === 'on' ? only(row, labels) : without(row, labels))));
}

/** Nothing is said where nothing arrives: the selector is the problem then. */
function demand(labels: readonly string[], rows: readonly LabelRow[], { onMissing }: FlowContext): void {
  if (rows.length === 0) return;
  for (const label of labels) {
    if (!rows.some((row) => row.open || row.labels.has(label))) onMissing(label, rows);
  }
}

function only({ labels, open }: LabelRow, kept: readonly string[]): LabelRow {
  const left = new Map<string, LabelValues>();
  for (const label of kept) {
    const values = labels.get(label) ?? (open ? 'any' : undefined);
    if (values !== undefined) left.set(label, values);
  }
  return { labels: left, open: false };
}

function without({ labels, open }: LabelRow, dropped: readonly string[]): LabelRow {
  const left = new Map(labels);
  for (const label of dropped) left.delete(label);
  return { labels: left, open };
}

/** Aggregation makes many series one. */
function distinctRows(rows: readonly LabelRow[]): readonly LabelRow[] {
  if (rows.length < 2) return rows;
  const classOf = labelClasses();
  const distinct = new Map<string, LabelRow>();
  for (const row of rows) {
    let key = '';
    row.labels.forEach((values, label) => (key += `${label} ${classOf(values)}\n`));
    distinct.set(key, row);
  }
  return [...distinct.values()];
}
