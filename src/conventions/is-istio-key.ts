/** Whether a label or annotation is one that Istio reads. */
export function isIstioKey(key: string): boolean {
  const domain = key.slice(0, Math.max(0, key.indexOf('/')));
  return domain === 'istio.io' || domain.endsWith('.istio.io');
}
