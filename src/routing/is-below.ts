/** Whether a path is a prefix itself or below it: `/api/v2` is below `/api`, `/apis` is not. */
export function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}
