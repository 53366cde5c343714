import { labelFlow } from '../promql/label-flow';
import type { ParsedQuery } from '../promql/parse-query';
import type { QueryNode } from '../promql/query-node';
import { unquote } from '../promql/unquote';
import type { Signatures } from './signatures-of';

interface Followed {
  readonly missing: readonly string[];
  readonly result: { readonly labels: ReadonlySet<string>; readonly open: boolean };
}

/** Follows names of labels only, once for each shape and what its selectors have. */
export function followNames(): (parsed: ParsedQuery, found: readonly Signatures[]) => Followed {
  const known = new Map<string, Followed>();
  return (parsed, found) => {
    const { shape, texts } = parsed;
    const free = freeTexts(shape.root).map((number) => texts[number] ?? '');
    const key = [shape.skeleton, ...found.map((one) => one.key), ...free].join('\n');
    const followed = known.get(key) ?? follow(parsed, found);
    known.set(key, followed);
    return followed;
  };
}

function follow({ shape, texts }: ParsedQuery, found: readonly Signatures[]): Followed {
  const missing = new Set<string>();
  const rows = labelFlow(shape.root, {
    rowsOf: (selector) => found[shape.selectors.indexOf(selector)]?.rows ?? [],
    text: (number) => unquote(texts[number] ?? '""'),
    onMissing: (label) => missing.add(label),
  });
  const all = rows ?? [];
  return {
    missing: [...missing],
    result: {
      labels: new Set(all.flatMap(({ labels }) => [...labels.keys()])),
      open: all.some(({ open }) => open),
    },
  };
}

/** Texts that are no matchers': names of labels, and what replaces them. */
function freeTexts(node: QueryNode): readonly number[] {
  switch (node.kind) {
    case 'text':
      return [node.text];
    case 'call':
    case 'aggregation':
      return node.args.flatMap(freeTexts);
    case 'binary':
      return [...freeTexts(node.left), ...freeTexts(node.right)];
    case 'scalar':
    case 'selector':
      return [];
  }
}
