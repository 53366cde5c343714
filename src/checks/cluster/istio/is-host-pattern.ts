import { isDomain } from './is-domain';

/** Whether Istio takes a text for a DNS name whose first part may be a wildcard, or end in one. */
export function isHostPattern(text: string): boolean {
  if (text === '' || text.length > 255) return false;
  const dot = text.indexOf('.');
  const first = dot < 0 ? text : text.slice(0, dot);
  return isFirstPart.test(first) && (dot < 0 || isDomain(text.slice(dot + 1)));
}

const isFirstPart = /^(?:\*|(?:\*|\*-|)[a-zA-Z0-9](?:[-a-zA-Z0-9]{0,61}[a-zA-Z0-9])?)$/;
