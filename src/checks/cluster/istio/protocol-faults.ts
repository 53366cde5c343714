import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';
import { meshProtocols } from './mesh-protocols';

/** Nothing stands for a protocol that the proxy guesses. */
export function protocolFaults(protocol: string | undefined, path: FieldPath): readonly Fault[] {
  if (protocol === undefined || protocol === '') return [];
  const { http, tls, streams, written } = meshProtocols;
  return [http, tls, streams].some((known: ReadonlySet<string>) => known.has(protocol.toLowerCase()))
    ? []
    : [fault.wrong(path, protocol, `one of ${written.join(', ')}`, written)];
}
