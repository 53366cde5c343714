import type { ObjectReference } from './object-reference';

/** An object as people name it: `NetworkPolicy shop/orders`. */
export const describeReference = ({ kind, namespace, name }: ObjectReference): string =>
  `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
