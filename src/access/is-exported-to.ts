/**
 * Whether an object of a namespace is there for proxies of another. Left out it is there for all
 * (https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService).
 */
export function isExportedTo(
  exportTo: readonly string[] | undefined,
  owner: string,
  namespace: string,
): boolean {
  if (exportTo === undefined || exportTo.length === 0) return true;
  return exportTo.some((one) => one === '*' || one === namespace || (one === '.' && owner === namespace));
}
