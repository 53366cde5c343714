import { isIPv4 } from 'node:net';
import { isHttp } from '../../conventions/is-http';
import { isNameless } from '../../conventions/is-nameless';
import type { ExternalDefinition } from '../../definition/external';
import { problem, type Problem } from '../../problems/problem';
import { show } from '../show';
import { isInMesh } from './is-in-mesh';

/** What is wrong with an external system, each field by itself valid. */
export function checkExternal(
  external: ExternalDefinition,
  at: { readonly file: string; readonly path: readonly (string | number)[] },
): readonly Problem[] {
  const { protocol, tls, plainPort, timeout } = external;
  const hosts = [external.host].flat();
  const names = hosts.filter((host) => !isIPv4(host));
  const invalid = (field: keyof ExternalDefinition, expected: string) =>
    problem(
      'invalid-value',
      { file: at.file, path: [...at.path, field] },
      { field, value: show(external[field]), expected, suggestion: undefined },
    );
  return [
    ...names
      .filter(isInMesh)
      .map((host) => problem('external-in-mesh', { file: at.file, path: [...at.path, 'host'] }, { host })),
    ...(isNameless(protocol) && names.length > 1
      ? [invalid('host', `one name: ${protocol} does not say which host is meant, so declare each by itself`)]
      : []),
    ...(tls !== undefined && !isHttp(protocol)
      ? [invalid('protocol', `'http', 'http2' or 'grpc', which the proxy turns into TLS`)]
      : []),
    ...(tls !== undefined && names.length < hosts.length
      ? [invalid('host', 'a DNS name: the certificate is checked against it')]
      : []),
    ...(tls === undefined && plainPort !== undefined
      ? [invalid('plainPort', `no plainPort, unless tls is 'originate'`)]
      : []),
    ...(timeout !== undefined && !isHttp(protocol)
      ? [invalid('timeout', `no timeout: the proxy sees no requests of ${protocol}`)]
      : []),
  ];
}
