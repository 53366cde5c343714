type Labels = Readonly<Record<string, string>>;

/** Whether pods have all labels that are wanted; where none is, all do. */
export function hasLabels(labels: Labels, wanted: Labels): boolean {
  for (const key of Object.keys(wanted)) if (labels[key] !== wanted[key]) return false;
  return true;
}
