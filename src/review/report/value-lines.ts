import { toYaml } from '../../yaml/to-yaml';
import { visibleText } from './visible-text';

/** A value line by line: a text as it is, the rest as YAML. */
export function valueLines(value: unknown): readonly string[] {
  return linesOf(value).map(visibleText);
}

function linesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    if (value.trim() !== value && !value.includes('\n')) return [JSON.stringify(value)];
    return value === '' ? ['""'] : value.replace(/\n$/, '').split('\n');
  }
  if (typeof value !== 'object' || value === null) return [String(value)];
  return toYaml([value]).replace(/\n$/, '').split('\n');
}
