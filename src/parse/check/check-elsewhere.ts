import { isIPv4 } from 'node:net';
import { isHttp } from '../../conventions/is-http';
import type { ElsewhereDefinition } from '../../definition/elsewhere-definition';
import type { Port } from '../../model/port';
import { problem, type Place, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';
import { show } from '../show';
import { isInMesh } from './is-in-mesh';

/**
 * What is wrong with where a service is said to run as well, each field by itself valid.
 *
 * @param hasUnread whether the service has ports that could not be read, so that nobody knows which are missing
 */
export function checkElsewhere(
  elsewhere: ElsewhereDefinition | undefined,
  at: Place,
  ports: readonly Port[],
  hasUnread: boolean,
): readonly Problem[] {
  if (elsewhere === undefined) return [];
  const { port, hostHeader, tls, addresses } = elsewhere;
  const hosts = [elsewhere.host].flat();
  const dnsNames = hosts.filter((host) => !isIPv4(host));
  const place = (...path: readonly string[]) => ({ ...at, path: [...(at.path ?? []), ...path] });
  const invalid = (field: keyof ElsewhereDefinition, expected: string) =>
    problem('invalid-value', place(field), {
      field,
      value: show(elsewhere[field]),
      expected,
      suggestion: undefined,
    });
  const known = ports.filter(({ protocol }) => isHttp(protocol)).map(({ key }) => key);
  const unknown =
    typeof port === 'number' || hasUnread ? [] : Object.keys(port).filter((key) => !known.includes(key));
  return [
    ...dnsNames.filter(isInMesh).map((host) => problem('external-in-mesh', place('host'), { host })),
    ...(dnsNames.length > 0 && hosts.length > 1 ? [invalid('host', 'one name, or addresses only')] : []),
    ...(typeof port === 'number' && known.length !== 1 && !hasUnread
      ? [invalid('port', `ports there by name: the service has ${known.length} HTTP-like ports`)]
      : []),
    ...unknown.map((key) =>
      problem('unknown-reference', place('port', key), {
        what: 'HTTP port',
        name: key,
        suggestion: suggest(key, known),
        known: known.join(', '),
      }),
    ),
    ...(addresses !== undefined && dnsNames.length === 0
      ? [invalid('addresses', 'no addresses, since host says them')]
      : []),
    ...(tls === true && hostHeader === undefined && dnsNames.length === 0
      ? [invalid('tls', 'a hostHeader beside it: the certificate is checked against a name')]
      : []),
  ];
}
