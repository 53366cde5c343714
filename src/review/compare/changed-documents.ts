import { splitDocuments } from './split-documents';

/** The documents of a file that another state of it does not have, letter by letter. */
export interface ChangedDocuments {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Takes out of both states of a file the documents that both have, so that only what changed is read. */
export function changedDocuments(before: string, after: string): ChangedDocuments {
  const [known, found] = [splitDocuments(before), splitDocuments(after)];
  const [inBefore, inAfter] = [new Set(known), new Set(found)];
  return {
    before: known.filter((one) => !inAfter.has(one)),
    after: found.filter((one) => !inBefore.has(one)),
  };
}
