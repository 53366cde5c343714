import { stringify } from 'yaml';

/** YAML for a file in a ConfigMap: one line a value, so that a diff shows whole values, and no anchors. */
export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
