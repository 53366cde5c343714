/** Whether a header says which host a request is for. */
export function isAuthority(header: string): boolean {
  return [':authority', 'host'].includes(header.toLowerCase());
}
