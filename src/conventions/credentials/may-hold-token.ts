/**
 * Whether a text has the beginning of a token that is known by its form. One pass, so that megabytes of text without
 * any cost little; `knownTokens` then says which it is.
 */
export function mayHoldToken(text: string): boolean {
  return beginnings.test(text);
}

const beginnings =
  /A(?:KIA|SIA|Iza)|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|[rs]k_live_|npm_|eyJ[\w-]{10}|Basic |client-key-data|LS0tLS1CRUdJTi|PRIVATE KEY|:\/\/[^\s/@?#"'<>]*@/;
