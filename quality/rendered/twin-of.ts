import type { Fault, RenderedObject } from './fault';

/** Makes the fault of having an object twice, under another name; `change` may tell the second from the first. */
export function twinOf(change: Fault['make'] = (object) => object): Fault['make'] {
  return (object) => {
    const copy = structuredClone(object);
    const metadata = copy['metadata'] as RenderedObject;
    metadata['name'] = `${String(metadata['name'])}-twin`;
    const twin = change(copy);
    return twin === undefined ? undefined : [object, twin].flat();
  };
}
