/**
 * Whether a step of a pointer tells an entry of a list apart by all that it says, `[admins]` or `[{"port":80}]`, not by
 * its name, `[name=http]`.
 */
export function isValueLabel(step: string): boolean {
  return /^\[(?:[[{]|[^=]*\]$)/.test(step);
}
