import type { CelRule, CompactSchema } from '@cdk8s/strict';
import { readExpression } from './read-expression';
import { ruleTree, type RuleTree } from './rule-tree';
import { toCelValue } from './to-cel-value';
import { withDefault } from './with-default';

/** A field that a rule of its kind refuses. */
export interface BrokenRule {
  readonly path: readonly (string | number)[];
  /** Words that follow its name. */
  readonly reason: string;
}

/** What the CEL rules of a kind say against an object that is about to be created, and fits its schema. */
export function brokenRules(root: CompactSchema, object: unknown): readonly BrokenRule[] {
  const tree = ruleTree(root);
  if (tree === undefined) return [];
  const found: BrokenRule[] = [];
  const path: (string | number)[] = [];

  /** @param cel the value as rules see it, where a part around it has rules too */
  function visit(
    { schema, rules, fields, rest, items }: RuleTree,
    value: unknown,
    cel: { readonly self: unknown } | undefined,
  ): void {
    // Rules run on values: there is none of a field that is absent or null.
    if (typeof value === 'undefined' || value === null) return;
    const own = cel ?? (rules.length === 0 ? undefined : { self: toCelValue(root, schema, value) });
    for (const rule of rules) {
      const flaw = flawOf(rule, own?.self);
      if (flaw !== undefined) found.push({ path: [...path, ...flaw.below], reason: flaw.reason });
    }
    const below = (tree: RuleTree, name: string | number, child: unknown, celName: string | number) => {
      path.push(name);
      visit(tree, child, own && { self: (own.self as Record<string | number, unknown>)[celName] });
      path.pop();
    };
    if (Array.isArray(value)) {
      if (items !== undefined) value.forEach((item, index) => below(items, index, item, index));
    } else if (typeof value === 'object') {
      const record = value as Readonly<Record<string, unknown>>;
      for (const { name, celName, fallback, tree } of fields) {
        const child = withDefault(record[name], fallback, tree.schema);
        if (child !== undefined) below(tree, name, child, celName);
      }
      if (rest !== undefined) {
        for (const [name, child] of Object.entries(record)) {
          if (!Object.hasOwn(schema.properties ?? {}, name)) below(rest, name, child, name);
        }
      }
    }
  }

  visit(tree, object, undefined);
  return found;
}

interface Flaw {
  /** Way to the field that is to blame, from where the rule stands. */
  readonly below: readonly string[];
  readonly reason: string;
}

const shortRules = new Map<CelRule, Map<unknown, Flaw | undefined>>();

/** Most rules of single values see the same few again and again: `10s`, `443`. */
function flawOf(rule: CelRule, self: unknown): Flaw | undefined {
  if (typeof self === 'object') return judge(rule, self);
  let verdicts = shortRules.get(rule);
  if (verdicts === undefined) shortRules.set(rule, (verdicts = new Map()));
  if (verdicts.size > mostKnown) verdicts.clear();
  if (!verdicts.has(self)) verdicts.set(self, judge(rule, self));
  return verdicts.get(self);
}

const mostKnown = 10_000;

function judge(written: CelRule, self: unknown): Flaw | undefined {
  const { rule } = written;
  try {
    const { run } = readExpression(rule);
    if (run(self) === true) return undefined;
    return { below: toBlame(written), reason: `breaks a rule of its kind: ${messageOf(written, self)}` };
  } catch (error) {
    const [first] = (error as Error).message.split('\n');
    return { below: toBlame(written), reason: `cannot be judged by a rule of its kind, ${rule}: ${first}` };
  }
}

const toBlame = ({ fieldPath = '' }: CelRule): readonly string[] =>
  fieldPath.split('.').filter((part) => part !== '');

function messageOf({ rule, message = rule, messageExpression }: CelRule, self: unknown): string {
  if (messageExpression === undefined) return message;
  try {
    const { run, unread } = readExpression(messageExpression);
    const made = unread === undefined ? run(self) : undefined;
    return typeof made === 'string' && made.trim() !== '' ? made : message;
  } catch {
    // As the API server: what the message cannot say it says otherwise.
    return message;
  }
}
