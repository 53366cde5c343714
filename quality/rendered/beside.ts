import type { Fault, RenderedObject } from './fault';

/**
 * Makes the fault of having another object beside one, in its namespace.
 *
 * @param fields all that the other one says but where it is; undefined where this object has none to make it of
 */
export function beside(
  apiVersion: string,
  kind: string,
  fields: (of: { readonly host: string; readonly object: RenderedObject }) => RenderedObject | undefined,
): Fault['make'] {
  return (object) => {
    const { name, namespace } = object['metadata'] as { readonly name: string; readonly namespace: string };
    const other = fields({ host: `${name}.${namespace}.svc.cluster.local`, object });
    if (other === undefined) return undefined;
    const { metadata = {}, ...rest } = other as { readonly metadata?: RenderedObject };
    return [object, { apiVersion, kind, metadata: { name: 'seeded', namespace, ...metadata }, ...rest }];
  };
}
