/** A value as a list; empty where an author's code left something else, which the schemas report. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
