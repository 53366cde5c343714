import { isRecord } from './is-record';

/**
 * What could stand instead of a value and would most likely be valid too, best first: another number of the same unit,
 * the next address, a longer text, a runtime that knows nothing.
 */
export function otherValues(value: unknown): readonly unknown[] {
  switch (typeof value) {
    case 'boolean':
      return [!value];
    case 'number':
      return [value + 1, value - 1, value * 2];
    case 'string':
      return otherTexts(value);
    default:
      return isRecord(value) && 'runtime' in value
        ? [{ runtime: value['runtime'] === 'image' ? 'go' : 'image' }]
        : [];
  }
}

function otherTexts(text: string): readonly string[] {
  const found: string[] = [];
  // Before a unit, or at the end: `30s`, `500m`, `192.0.2.60`, `1.33`, `smtp.acme.example:587`.
  const number = /^(.*?)(\d+)([a-zA-Z%]{0,2})$/s.exec(text);
  if (number !== null) {
    const [, before = '', digits = '', unit = ''] = number;
    for (const other of [Number(digits) + 1, Number(digits) - 1]) {
      if (other >= 0) found.push(`${before}${String(other).padStart(digits.length, '0')}${unit}`);
    }
  }
  // Of a network, another one as large.
  const network = /^(\d+)\.(\d+)(\..*\/\d+)$/.exec(text);
  if (network !== null) found.unshift(`${network[1]}.${(Number(network[2]) + 1) % 256}${network[3]}`);
  const suffixed = `${text}x`;
  // Anywhere: `30 1 * * *`.
  const [first] = /\d+/.exec(text) ?? [];
  if (number === null && first !== undefined) found.push(text.replace(first, String(Number(first) + 1)));
  return number === null ? [suffixed, ...found, `x${text}`] : [...found, suffixed];
}
