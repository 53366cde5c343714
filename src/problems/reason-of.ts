/** What a thrown value says. Not by instanceof: definitions may run in a realm of their own. */
export function reasonOf(thrown: unknown): string {
  return (thrown as Partial<Error> | null | undefined)?.message ?? String(thrown);
}
