/** Splits `//server/share`; what does not look like that is left to the checks, which name the line. */
export function parseShare(address: string): { readonly server: string; readonly share: string } {
  const match = /^\/\/([^/]+)\/(.+)$/.exec(address);
  return { server: match?.[1] ?? address, share: match?.[2] ?? '/' };
}
