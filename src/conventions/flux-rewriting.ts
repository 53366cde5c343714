/**
 * Fields with which a Kustomization applies something else than what lies in its folder
 * (https://fluxcd.io/flux/components/kustomize/kustomizations/). `postBuild` replaces every `${…}` that a script or a
 * dashboard means for itself, and `targetNamespace` renames Namespaces too (fluxcd/flux2#4570).
 */
export const fluxRewriting: readonly string[] = Object.freeze([
  'postBuild',
  'targetNamespace',
  'namePrefix',
  'nameSuffix',
  'patches',
  'images',
  'components',
  'commonMetadata',
  'ignore',
]);
