import type { GatewaySpecServersTls } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { cipherSuites } from './cipher-suites';
import { each } from './each';
import { fault, type Fault } from './fault';

const known: ReadonlySet<string> = new Set(cipherSuites);
const old: ReadonlySet<string> = new Set(['TLSV1_0', 'TLSV1_1']);

/** Ciphers that proxies know, and that fit the versions of TLS. Istio leaves out the others without a word. */
export function cipherFaults(tls: GatewaySpecServersTls, path: FieldPath): readonly Fault[] {
  const { cipherSuites: suites = [], minProtocolVersion = '' } = tls;
  const seen = new Set<string>();
  return [
    ...(old.has(minProtocolVersion) && suites.length === 0
      ? [
          fault.useless(
            [...path, 'minProtocolVersion'],
            'the default ciphers are none of that version',
            'write cipherSuites that it has, or TLSV1_2',
          ),
        ]
      : []),
    ...each(suites, [...path, 'cipherSuites'], (suite, at) => {
      // What begins with a sign is an expression of BoringSSL.
      if (/^[\p{L}\p{N}]/u.test(suite) && suite !== 'ALL' && !known.has(suite)) {
        return [fault.useless(at, `no proxy knows ${suite}`, `write one of ${cipherSuites.join(', ')}`)];
      }
      if (seen.has(suite)) return [fault.useless(at, 'it is there already', 'take it out')];
      seen.add(suite);
      return [];
    }),
  ];
}
