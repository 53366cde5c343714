import { names } from '../conventions/names';

/** A host as Istio understands it: a name without a dot is a Service beside the object that says it. */
export function fullHost(host: string, namespace: string): string {
  return host.includes('.') || host.includes('*') ? host : names.host(host, namespace);
}
