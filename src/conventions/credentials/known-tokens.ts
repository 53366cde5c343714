/** Credentials that tell what they are by their form. */
export const knownTokens: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'an access key of AWS (AKIA…)', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { kind: 'a token of GitHub (ghp_…)', pattern: /\bgh[pousr]_[A-Za-z0-9]{36}/ },
  { kind: 'a token of GitHub (github_pat_…)', pattern: /\bgithub_pat_\w{22}/ },
  { kind: 'a token of GitLab (glpat-…)', pattern: /\bglpat-[\w-]{20}/ },
  { kind: 'a token of Slack (xox…)', pattern: /\bxox[abeoprs]-(?:\d+-)?[A-Za-z0-9-]{10}/ },
  { kind: 'an API key of Google (AIza…)', pattern: /\bAIza[\w-]{35}/ },
  { kind: 'a live key of Stripe (sk_live_…)', pattern: /\b[rs]k_live_[A-Za-z0-9]{16}/ },
  { kind: 'a token of npm (npm_…)', pattern: /\bnpm_[A-Za-z0-9]{36}/ },
  { kind: 'a JSON Web Token (eyJ…)', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10}/ },
  // With the padding that most have: words of a sentence have none.
  {
    kind: 'a name with a password (Basic …)',
    pattern: /\bBasic (?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)/,
  },
  {
    kind: 'the key of a kubeconfig (client-key-data)',
    pattern: /\bclient-key-data: *["']?[A-Za-z0-9+/]{20}/,
  },
  {
    kind: 'a private key in base64 (LS0tLS1CRUdJTi…)',
    pattern: /\bLS0tLS1CRUdJTi(?:BQUklWQVRF|BSU0EgUFJJVkFUR|BFQyBQUklWQVRF|BPUEVOU1NI)/,
  },
  { kind: 'a private key (-----BEGIN …)', pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/ },
  // Not where the password is a placeholder.
  {
    kind: 'a URL with a password (://user:…@)',
    pattern: /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@?#"'<>]*:(?![$<{%])[^\s/@?#"'<>]+@/i,
  },
];
