import type { Edge } from '../../access/edge';
import { edgeWords } from './edge-words';

/** An edge of a picture; what changed has a mark and a thicker line. */
export interface DrawnEdge {
  readonly edge: Edge;
  readonly mark: '+' | '-' | '~' | undefined;
  /** What passes, in words; all of it where undefined. */
  readonly requests: string | undefined;
}

const longest = 60;

/** A call graph as Mermaid source, a line for each edge. Names are quoted, so that none is taken for syntax. */
export function drawGraph(edges: readonly DrawnEdge[]): string {
  const nodes = new Map<string, string>();
  const node = (name: string) => {
    const known = nodes.get(name);
    if (known !== undefined) return known;
    const id = `n${nodes.size}`;
    nodes.set(name, id);
    return `${id}["${quoted(name)}"]`;
  };
  const lines = edges.map(({ edge, mark, requests }) => {
    const words = [mark, edgeWords.port(edge), requests].filter((one) => one !== undefined).join(' ');
    const arrow = mark === undefined ? '-->' : mark === '-' ? '-.->' : '==>';
    return `  ${node(edgeWords.end(edge.from))} ${arrow}|"${quoted(words)}"| ${node(edgeWords.end(edge.to))}`;
  });
  return `flowchart LR\n${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return short.replaceAll('"', "'").replaceAll('`', "'");
}
