/** `*.b.c`, `*.c` and `*` for `a.b.c`, the longest first. */
export function wildcardsOf(host: string): readonly string[] {
  const parts = host.replace(/^\*\./, '').split('.');
  return [...parts.slice(1).map((_, index) => `*.${parts.slice(index + 1).join('.')}`), '*'];
}
