import { matchesPattern } from './matches-pattern';

/**
 * Whether who a token speaks for fits a pattern `<issuer>/<subject>`, split at its last slash since issuers have slashes
 * too. A `*` at one end leaves the other part exact; without a slash it is about the part at its own end
 * (istio: pilot/pkg/security/authz/model/generator.go).
 */
export function matchesRequestPrincipal(
  pattern: string,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
): boolean {
  if (issuer === '' || (subject === '' && pattern.includes('*'))) return false;
  const slash = pattern.lastIndexOf('/');
  if (pattern === '*') return true;
  if (slash >= 0) {
    return (
      partFits(pattern.slice(0, slash), issuer, 'start') && partFits(pattern.slice(slash + 1), subject, 'end')
    );
  }
  if (pattern.startsWith('*')) return matchesPattern(pattern, subject);
  return pattern.endsWith('*') ? matchesPattern(pattern, issuer) : issuer === pattern && subject === '';
}

function partFits(pattern: string, part: string, star: 'start' | 'end'): boolean {
  const wild = star === 'start' ? pattern.startsWith('*') : pattern.endsWith('*');
  return wild ? matchesPattern(pattern, part) : pattern === part;
}
