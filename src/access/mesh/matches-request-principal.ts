import { matchesPattern } from './matches-pattern';

/**
 * Whether who a token speaks for fits a pattern `<issuer>/<subject>`, split at its last slash since issuers have slashes
 * too. A `*` at one end leaves the part at the other exact; without a slash the other part may be anything
 * (istio: pilot/pkg/security/authz/model/generator.go).
 */
export function matchesRequestPrincipal(
  pattern: string,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
): boolean {
  const slash = pattern.lastIndexOf('/');
  const wantedIssuer = pattern.slice(0, slash);
  const wantedSubject = pattern.slice(slash + 1);
  if (pattern === '*') return issuer !== '' && subject !== '';
  if (pattern.startsWith('*')) {
    return slash < 0
      ? issuer !== '' && matchesPattern(pattern, subject)
      : matchesPattern(wantedIssuer, issuer) && subject === wantedSubject;
  }
  if (pattern.endsWith('*')) {
    return slash < 0
      ? subject !== '' && matchesPattern(pattern, issuer)
      : issuer === wantedIssuer && matchesPattern(wantedSubject, subject);
  }
  return slash >= 0 && issuer === wantedIssuer && subject === wantedSubject;
}
