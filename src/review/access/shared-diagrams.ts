import type { Section } from '../section';

/** One picture for clusters on which it is the same; `before` and `after` of equal pictures stay apart. */
export function sharedDiagrams(diagrams: Section['diagrams']): Section['diagrams'] {
  const same = new Map<
    string,
    { readonly mermaid: string; readonly side: string; readonly clusters: string[] }
  >();
  for (const { caption, mermaid } of diagrams) {
    const [cluster = '', ...rest] = caption.split(', ');
    const side = rest.join(', ');
    const known = same.get(`${side}\n${mermaid}`);
    if (known === undefined) same.set(`${side}\n${mermaid}`, { mermaid, side, clusters: [cluster] });
    else known.clusters.push(cluster);
  }
  return [...same.values()].map(({ mermaid, side, clusters }) => ({
    caption: [...clusters, side].join(', '),
    mermaid,
  }));
}
