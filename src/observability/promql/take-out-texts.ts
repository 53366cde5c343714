/** A query without what differs between queries of one shape. */
export interface Skeleton {
  /** The query with empty texts and a fixed range for each of Grafana's variables. */
  readonly skeleton: string;
  /** The texts as they are written, quotes included. */
  readonly texts: readonly string[];
}

const pieces = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|#[^\n]*|\$(?:\{\w+(?::\w+)?\}|\w+)/gs;

/**
 * Takes the quoted texts out of a query, so that queries which differ in nothing else are parsed once. Variables
 * outside of texts are ranges (`$__rate_interval`) or, without underscores, numbers
 * (https://grafana.com/docs/grafana/latest/dashboards/variables/add-template-variables/#global-variables).
 */
export function takeOutTexts(query: string): Skeleton {
  const texts: string[] = [];
  const skeleton = query.replaceAll(pieces, (piece) => {
    if (piece.startsWith('#')) return '';
    if (piece.startsWith('$')) return piece.includes('__') ? '5m' : '1';
    texts.push(piece);
    return '""';
  });
  return { skeleton, texts };
}
