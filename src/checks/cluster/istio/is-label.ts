/** Whether Istio takes a text for one part of a DNS name. Unlike Kubernetes it takes capitals. */
export function isLabel(text: string): boolean {
  return /^[a-zA-Z0-9](?:[-a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/.test(text);
}
