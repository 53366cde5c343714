import { isHttp } from '../conventions/is-http';
import type { ExposeDefinition } from '../definition/expose-definition';
import type { Opening } from '../model/opening';
import type { Gateway } from '../model/gateway';
import type { Port } from '../model/port';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';

/** A way in for connections that the gateway does not look into: by a port of its own, or by server name. */
export function parseOpening(
  expose: ExposeDefinition,
  { host, listen }: { readonly host: string | undefined; readonly listen: number | undefined },
  ports: readonly Port[],
  gateway: Gateway,
  at: { readonly file: string; readonly path: readonly (string | number)[] },
): { readonly opening?: Opening; readonly problems: readonly Problem[] } {
  const unknown = (field: 'listen' | 'port', what: string, known: readonly (string | number)[]) =>
    problem(
      'unknown-reference',
      { file: at.file, path: [...at.path, ...(expose[field] === undefined ? [] : [field])] },
      {
        what,
        name: String((field === 'listen' ? listen : expose.port) ?? 'to expose'),
        suggestion: suggest(typeof expose[field] === 'string' ? expose[field] : '', known.map(String)),
        known: known.join(', '),
      },
    );
  const candidates = ports.filter(({ protocol }) =>
    host === undefined ? !isHttp(protocol) : protocol === 'tls' || protocol === 'https',
  );
  const port = expose.port === undefined ? candidates[0] : candidates.find(({ key }) => key === expose.port);
  const problems = [
    ...(listen !== undefined && !gateway.tcp?.includes(listen)
      ? [unknown('listen', `TCP port of gateway ${gateway.name}`, gateway.tcp ?? [])]
      : []),
    ...(port === undefined
      ? [
          unknown(
            'port',
            host === undefined ? 'port without HTTP' : 'port that speaks TLS',
            candidates.map(({ key }) => key),
          ),
        ]
      : []),
  ];
  const by = host !== undefined ? { host } : listen !== undefined ? { listen } : undefined;
  return port === undefined || by === undefined
    ? { problems }
    : { opening: { gateway: gateway.name, port, by }, problems };
}
