/** The documents of a file that another state of it does not have, letter by letter; as texts to be read. */
export interface ChangedDocuments {
  readonly before: string;
  readonly after: string;
}

const separator = '\n---\n';

/**
 * Takes out of both states of a file the documents that both have, so that only what changed is read. A line `---` is a
 * separator wherever it stands: what is inside a text has an indentation.
 */
export function changedDocuments(before: string, after: string): ChangedDocuments {
  const [known, found] = [documentsOf(before), documentsOf(after)];
  const [inBefore, inAfter] = [new Set(known), new Set(found)];
  const only = (documents: readonly string[], other: ReadonlySet<string>) =>
    documents
      .filter((one) => !other.has(one))
      .map((one) => `${one}\n`)
      .join('---\n');
  return { before: only(known, inAfter), after: only(found, inBefore) };
}

function documentsOf(text: string): readonly string[] {
  const start = /^(?:#[^\n]*\n)*/.exec(text)?.[0].length ?? 0;
  const body = text.slice(start).replace(/\n$/, '');
  return body === '' ? [] : body.split(separator);
}
