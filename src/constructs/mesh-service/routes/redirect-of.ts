import type { VirtualServiceSpec } from '@cdk8s/istio';
import type { Redirect } from '../../../model/route';
import type { Entrance } from './entrance';

type HttpRedirect = NonNullable<NonNullable<VirtualServiceSpec['http']>[number]['redirect']>;

/** Where a caller is sent. On the same host, a path of the service is below the prefix that leads to it. */
export function redirectOf({ host, path, scheme, code }: Redirect, at: Entrance): HttpRedirect {
  const prefix = at.strip && host === undefined ? at.prefix : '';
  return {
    ...(host === undefined ? {} : { authority: host }),
    ...(path === undefined ? {} : { uri: `${prefix}${path}` }),
    ...(scheme === undefined ? {} : { scheme }),
    redirectCode: code,
  };
}
