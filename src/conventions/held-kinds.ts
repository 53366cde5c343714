/** Kinds that hold data, or other objects: to delete one is to delete what it holds. */
export const heldKinds: ReadonlySet<string> = new Set([
  'Namespace',
  'CustomResourceDefinition',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'StatefulSet',
]);
