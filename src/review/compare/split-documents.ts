const separator = '\n---\n';
const comments = /^(?:#[^\n]*\n)*/;

/**
 * The documents of a file as it writes them, without the comment before them. A line `---` is a separator wherever it
 * stands: what is inside a text has an indentation.
 */
export function splitDocuments(text: string): readonly string[] {
  const start = comments.exec(text)?.[0].length ?? 0;
  const body = text.slice(start, text.endsWith('\n') ? -1 : undefined);
  return body === '' ? [] : body.split(separator);
}
