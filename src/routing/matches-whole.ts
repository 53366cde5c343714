/** Whether an RE2 matches all of a text; undefined where it says something that JavaScript cannot read. */
export function matchesWhole(regex: string, text: string): boolean | undefined {
  try {
    return new RegExp(`^(?:${regex})$`).test(text);
  } catch {
    return undefined;
  }
}
