/** Group of an `apiVersion`; empty for Kubernetes' core. */
export function apiGroup(apiVersion: string): string {
  return apiVersion.slice(0, Math.max(0, apiVersion.indexOf('/')));
}
