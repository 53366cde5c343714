const serviceHost = /^[^.]+\.([^.]*)\.svc\.cluster\.local$/;

/** Namespace of the Service that a full host would be; undefined where it is none of a Service. */
export function namespaceOfHost(host: string): string | undefined {
  return serviceHost.exec(host)?.[1];
}
