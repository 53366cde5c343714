import { isLabel } from './is-label';

/** Whether Istio takes a text for a DNS name, which may end in a dot. */
export function isDomain(text: string): boolean {
  if (text === '' || text.length > 255) return false;
  const parts = text.split('.');
  if (/^[-+]?\d+$/.test(parts.at(-1) ?? '')) return false;
  return parts.every((part, index) => isLabel(part) || (part === '' && index === parts.length - 1));
}
