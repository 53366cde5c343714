/** Guards that are about a project on a cluster as a whole, so that no object can be waived alone. */
export const wholeGuards: ReadonlySet<string> = new Set([
  'cluster-emptied',
  'project-emptied',
  'removal-budget',
  'engine-switch',
  'many-restarts',
  'many-edges-gained',
  'much-opened',
  'many-alerts-lost',
]);
