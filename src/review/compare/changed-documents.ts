import { splitDocuments } from './split-documents';

/** The documents of a file that another state of it does not have, letter by letter. */
export interface ChangedDocuments {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Takes out of both states of a file the documents that both have, so that only what changed is read. */
export function changedDocuments(before: string, after: string): ChangedDocuments {
  const [known, found] = [splitDocuments(before), splitDocuments(after)];
  // Most are in the same place, or of another length: that is seen sooner than a text of some thousand characters is hashed.
  const only = (documents: readonly string[], others: readonly string[]) =>
    documents.filter((one, index) => one !== others[index] && !others.includes(one));
  return { before: only(known, found), after: only(found, known) };
}
