import type { ObjectState } from '../object-state';

/** An object as waivers name it: `Deployment shop/orders`. */
export function nameOf({ object: { kind, metadata } }: ObjectState): string {
  return metadata.namespace === undefined
    ? `${kind} ${metadata.name}`
    : `${kind} ${metadata.namespace}/${metadata.name}`;
}
