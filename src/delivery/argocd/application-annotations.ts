import { argocdKeys } from '../../conventions/argocd-keys';

/** Annotations of every Application. */
export const applicationAnnotations: Readonly<Record<string, string>> = {
  // What the API server fills in by default is not a difference.
  [argocdKeys.compareOptions]: 'ServerSideDiff=true',
  // A commit elsewhere in the repository leaves this folder's cache valid.
  [argocdKeys.generatePaths]: '.',
};
