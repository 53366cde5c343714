import { freeTexts } from '../promql/free-texts';
import { labelFlow } from '../promql/label-flow';
import type { LabelRow } from '../promql/label-row';
import { oncePer } from '../stack/once-per';
import type { ParsedQuery, Shape } from '../promql/parse-query';
import { unquote } from '../promql/unquote';
import type { Signatures } from './signature-reader';

/** A label that a clause names, and those that there are in its place. */
interface Missing {
  readonly label: string;
  readonly known: readonly string[];
}

interface Followed {
  readonly missing: readonly Missing[];
  readonly result: { readonly labels: ReadonlySet<string>; readonly open: boolean };
}

/** Follows names of labels only, once for each shape and what its selectors have. */
export function followNames(): (
  parsed: ParsedQuery,
  found: readonly Signatures[],
  fill: (text: string) => string,
) => Followed {
  const ofShape = oncePer(({ root }: Shape) => ({
    free: freeTexts(root),
    known: new Map<string, Followed>(),
  }));
  return (parsed, found, fill) => {
    const { shape, texts } = parsed;
    const { free, known } = ofShape(shape);
    let key = '';
    for (const one of found) key += `${one.key}\n`;
    for (const number of free) key += `${fill(texts[number] ?? '')}\n`;
    const followed = known.get(key) ?? follow({ shape, texts: texts.map(fill) }, found);
    known.set(key, followed);
    return followed;
  };
}

function follow({ shape, texts }: ParsedQuery, found: readonly Signatures[]): Followed {
  const missing = new Map<string, Missing>();
  const rows = labelFlow(shape.root, {
    rowsOf: (selector) => found[shape.selectors.indexOf(selector)]?.rows ?? [],
    text: (number) => unquote(texts[number] ?? '""'),
    onKept: () => undefined,
    onMissing: (label, reaching) => missing.set(label, { label, known: [...namesOf(reaching)] }),
  });
  const all = rows ?? [];
  return {
    missing: [...missing.values()],
    result: {
      labels: namesOf(all),
      open: all.some(({ open }) => open),
    },
  };
}

const namesOf = (rows: readonly LabelRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ labels }) => [...labels.keys()]));
