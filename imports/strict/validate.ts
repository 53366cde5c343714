import type { CompactSchema } from './compact-schema';
import { compile } from './compile';
import type { Bounds, Node } from './compile';
import { describeCombination, describeRange, describeSize } from './describe';
import type { Finding, FindingKind } from './finding';
import { suggest } from './suggest';

export interface ValidateOptions {
  /** The Kubernetes minor to check `since` and `until` against, such as 34. Without it, any will do. */
  readonly minor?: number;
}

const compiled = new WeakMap<CompactSchema, Node>();
const VALID: readonly Finding[] = [];

/** Everything about a value that the schema does not take; an empty list when there is nothing. */
export function validate(schema: CompactSchema, value: unknown, options?: ValidateOptions): readonly Finding[] {
  let node = compiled.get(schema);
  if (node === undefined) compiled.set(schema, (node = compile(schema)));
  const run = new Run(options?.minor);
  run.check(node, value);
  return run.findings ?? VALID;
}

/** One validation. On a value without problems it allocates nothing but its path. */
class Run {
  findings: Finding[] | undefined;
  /** Inside a combination, of which only is asked how many of its schemas take the value. */
  #isCounting = false;
  #isRefused = false;
  readonly #minor: number | undefined;
  readonly #path: (string | number)[] = [];

  constructor(minor: number | undefined) {
    this.#minor = minor;
  }

  check(node: Node, value: unknown): void {
    if (value === null && node.nullable) return;
    if (node.type !== undefined && !hasType(node.type, value)) {
      this.report('wrong-type', value, describeType(node));
      return;
    }
    if (node.values !== undefined && !node.values.has(value)) this.reportEnum(node.values, value);
    if (typeof value === 'string') this.checkString(node, value);
    else if (typeof value === 'number') this.checkNumber(node, value);
    else if (Array.isArray(value)) this.checkArray(node, value);
    else if (typeof value === 'object' && value !== null) this.checkObject(node, value as Record<string, unknown>);
    this.checkCombinations(node, value);
  }

  private checkString(node: Node, value: string): void {
    const { min, max } = node.size.string;
    if (value.length > max || value.length < min * 2) this.checkSize([...value].length, node.size.string, value);
    if (node.pattern !== undefined && !node.pattern.test(value)) {
      this.report('pattern', value, `matched by ${node.schema.pattern}`);
    }
    if (node.format !== undefined && !node.format(value)) this.report('format', value, `a valid ${node.formatName}`);
  }

  private checkNumber(node: Node, value: number): void {
    const tooLow = node.exclusiveMinimum ? value <= node.minimum : value < node.minimum;
    const tooHigh = node.exclusiveMaximum ? value >= node.maximum : value > node.maximum;
    if (tooLow || tooHigh) this.report('out-of-range', value, describeRange(node));
  }

  private checkArray(node: Node, value: readonly unknown[]): void {
    this.checkSize(value.length, node.size.array, value);
    if (node.items === undefined) return;
    for (let index = 0; index < value.length; index += 1) {
      this.#path.push(index);
      this.check(node.items, value[index]);
      this.#path.pop();
    }
  }

  private checkObject(node: Node, value: Record<string, unknown>): void {
    let count = 0;
    for (const name in value) {
      const child = value[name];
      // A field of which the value is undefined is not written, so that it does not count.
      if (child === undefined) continue;
      count += 1;
      const field = node.fields.get(name);
      this.#path.push(name);
      if (field !== undefined) {
        if (this.#minor !== undefined) this.checkVersion(field.since, field.until, this.#minor, child);
        this.check(field.node, child);
      } else if (node.rest !== undefined) this.check(node.rest, child);
      else if (!node.open) this.report('unknown-field', child, 'a known field', suggest(name, node.fields.keys()));
      this.#path.pop();
    }
    this.checkSize(count, node.size.object, value);
    for (const name of node.required) {
      if (value[name] !== undefined && Object.hasOwn(value, name)) continue;
      this.#path.push(name);
      this.report('missing-field', undefined, 'present');
      this.#path.pop();
    }
  }

  private checkCombinations(node: Node, value: unknown): void {
    const whole = node.defaults === undefined ? value : withDefaults(node.defaults, value);
    if (node.allOf !== undefined) for (const part of node.allOf) this.check(part, whole);
    const broken =
      (node.oneOf !== undefined && this.count(node.oneOf, whole) !== 1 && 'oneOf') ||
      (node.anyOf !== undefined && this.count(node.anyOf, whole) === 0 && 'anyOf') ||
      (node.not !== undefined && this.count([node.not], whole) === 1 && 'not');
    if (broken === false) return;
    this.report('combination', value, this.#isCounting ? '' : describeCombination(node.schema, broken));
  }

  /** How many of the schemas take the value. */
  private count(nodes: readonly Node[], value: unknown): number {
    const wasCounting = this.#isCounting;
    const wasRefused = this.#isRefused;
    this.#isCounting = true;
    let count = 0;
    for (const node of nodes) {
      this.#isRefused = false;
      this.check(node, value);
      if (!this.#isRefused) count += 1;
    }
    this.#isCounting = wasCounting;
    this.#isRefused = wasRefused;
    return count;
  }

  private checkSize(size: number, bounds: Bounds, value: unknown): void {
    if (size >= bounds.min && size <= bounds.max) return;
    const unit = typeof value === 'string' ? 'character' : Array.isArray(value) ? 'item' : 'field';
    this.report(unit === 'character' ? 'length' : 'item-count', value, describeSize(bounds, unit));
  }

  private checkVersion(since: number | undefined, until: number | undefined, minor: number, value: unknown): void {
    if (since !== undefined && minor < since) {
      this.report('not-in-version', value, `Kubernetes 1.${since} and later`);
    } else if (until !== undefined && minor > until) {
      this.report('not-in-version', value, `Kubernetes 1.${until} and earlier`);
    }
  }

  private reportEnum(values: ReadonlySet<unknown>, value: unknown): void {
    const expected = `one of ${[...values].map((each) => JSON.stringify(each)).join(', ')}`;
    const words = [...values].filter((each) => typeof each === 'string');
    this.report('not-in-enum', value, expected, typeof value === 'string' ? suggest(value, words) : undefined);
  }

  private report(kind: FindingKind, value: unknown, expected: string, suggestion?: string): void {
    if (this.#isCounting) {
      this.#isRefused = true;
      return;
    }
    const finding: Finding = { path: [...this.#path], kind, value, expected };
    (this.findings ??= []).push(suggestion === undefined ? finding : { ...finding, suggestion });
  }
}

function withDefaults(defaults: NonNullable<Node['defaults']>, value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { ...Object.fromEntries(defaults), ...value } : value;
}

function hasType(type: NonNullable<Node['type']>, value: unknown): boolean {
  switch (type) {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'int-or-string':
      return typeof value === 'string' || Number.isInteger(value);
    case 'number-or-string':
      return typeof value === 'string' || Number.isFinite(value);
    case 'number':
      return Number.isFinite(value);
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
  }
}

function describeType(node: Node): string {
  const type = (node.type ?? 'value').replaceAll('-', ' ');
  return `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}${node.nullable ? ' or null' : ''}`;
}
