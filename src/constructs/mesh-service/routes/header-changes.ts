import type { VirtualServiceSpec } from '@cdk8s/istio';
import type { HeaderChanges } from '../../../model/route';
import type { RouteAt } from './routes-at';

type Headers = NonNullable<NonNullable<VirtualServiceSpec['http']>[number]['headers']>;

/**
 * What is done to headers. A service that does not see the prefix it was found under is told, or its links lead
 * past it.
 */
export function headerChanges({ headers, at, redirect }: RouteAt): { readonly headers?: Headers } {
  const told = at.strip && redirect === undefined ? { 'x-forwarded-prefix': at.prefix } : {};
  const request = changes({ ...headers.request, set: { ...told, ...headers.request.set } });
  const response = changes(headers.response);
  if (request === undefined && response === undefined) return {};
  return {
    headers: {
      ...(request === undefined ? {} : { request }),
      ...(response === undefined ? {} : { response }),
    },
  };
}

function changes({ set, add, remove }: HeaderChanges): Headers['request'] | undefined {
  const all = {
    ...(Object.keys(set).length === 0 ? {} : { set }),
    ...(Object.keys(add).length === 0 ? {} : { add }),
    ...(remove.length === 0 ? {} : { remove: [...remove] }),
  };
  return Object.keys(all).length === 0 ? undefined : all;
}
