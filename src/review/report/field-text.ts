import { isValueLabel } from './is-value-label';

/**
 * A pointer as people write a field: `spec.ports[name=http].port`, `metadata.labels["app.kubernetes.io/name"]`. An entry
 * without a name is `[]`: what it says stands below.
 */
export function fieldText(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step, index) => {
      if (isValueLabel(step)) return '[]';
      if (/^\[.*\]$/s.test(step)) return step;
      if (/^\d+$/.test(step)) return `[${step}]`;
      if (/^[\w<>-]+$/.test(step)) return index === 0 ? step : `.${step}`;
      return `[${JSON.stringify(step)}]`;
    })
    .join('');
}
