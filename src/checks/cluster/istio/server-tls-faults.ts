import type { GatewaySpecServersTls } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { cipherFaults } from './cipher-faults';
import { fault, type Fault } from './fault';

type Field = keyof GatewaySpecServersTls;

const material: readonly Field[] = [
  'serverCertificate',
  'privateKey',
  'caCertificates',
  'tlsCertificates',
  'credentialName',
  'credentialNames',
];
const terminated: ReadonlySet<string> = new Set(['SIMPLE', 'MUTUAL', 'OPTIONAL_MUTUAL']);

/** How a listener speaks TLS: with certificates from one place, where it has any. */
export function serverTlsFaults(tls: GatewaySpecServersTls | undefined, path: FieldPath): readonly Fault[] {
  if (tls === undefined) return [];
  const { mode = 'PASSTHROUGH' } = tls;
  const given = (names: readonly Field[]) => names.filter((name) => isGiven(tls, name));
  const ciphers = cipherFaults(tls, path);
  if (mode === 'ISTIO_MUTUAL') {
    return [
      ...ciphers,
      ...given(material).map((name) =>
        fault.misplaced([...path, name], 'ISTIO_MUTUAL uses those of the mesh'),
      ),
    ];
  }
  const inSecret = isGiven(tls, 'credentialName') || isGiven(tls, 'credentialNames');
  return [
    ...ciphers,
    ...(mode === 'PASSTHROUGH' || mode === 'AUTO_PASSTHROUGH'
      ? given([...material, 'caCrl']).map((name) =>
          fault.useless([...path, name], `${mode} leaves TLS to the service behind`, `take ${name} out`),
        )
      : []),
    ...sourcesFaults(tls, path),
    ...(terminated.has(mode) && !inSecret
      ? [...ownCertificateFaults(tls, mode, path), ...revocationFaults(tls, path)]
      : []),
  ];
}

function isGiven(tls: GatewaySpecServersTls, name: Field): boolean {
  const value = tls[name];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

/** The CRD refuses only some of these together. */
function sourcesFaults(tls: GatewaySpecServersTls, path: FieldPath): readonly Fault[] {
  const fromSecrets = (['credentialName', 'credentialNames', 'tlsCertificates'] as const).filter((name) =>
    isGiven(tls, name),
  );
  const [first] = fromSecrets;
  const because = `${first} says which certificate it is`;
  if (first !== undefined && isGiven(tls, 'serverCertificate') && isGiven(tls, 'privateKey')) {
    return [fault.misplaced([...path, 'serverCertificate'], because)];
  }
  return first === 'credentialName' && fromSecrets.length === 2 && fromSecrets[1] === 'tlsCertificates'
    ? [fault.misplaced([...path, 'tlsCertificates'], because)]
    : [];
}

function ownCertificateFaults(tls: GatewaySpecServersTls, mode: string, path: FieldPath): readonly Fault[] {
  const { tlsCertificates: several = [] } = tls;
  const pairs =
    several.length > 0
      ? several.map((pair, index) => ({ pair, at: [...path, 'tlsCertificates', index] }))
      : [{ pair: tls, at: path }];
  return [
    ...(mode === 'SIMPLE' || isGiven(tls, 'caCertificates')
      ? []
      : [fault.missing([...path, 'caCertificates'], `${mode} checks the certificates of clients`)]),
    ...pairs.flatMap(({ pair, at }) => pairFaults(pair, at, mode)),
  ];
}

function pairFaults(
  {
    privateKey = '',
    serverCertificate = '',
  }: Pick<GatewaySpecServersTls, 'privateKey' | 'serverCertificate'>,
  path: FieldPath,
  mode: string,
): readonly Fault[] {
  const because = `${mode} shows a certificate, from a Secret or from files`;
  if (privateKey === '' && serverCertificate === '')
    return [fault.missing([...path, 'credentialName'], because)];
  return [
    ...(serverCertificate === '' ? [fault.missing([...path, 'serverCertificate'], because)] : []),
    ...(privateKey === '' ? [fault.missing([...path, 'privateKey'], because)] : []),
  ];
}

function revocationFaults(tls: GatewaySpecServersTls, path: FieldPath): readonly Fault[] {
  return isGiven(tls, 'caCrl') && tls.mode === 'SIMPLE'
    ? [fault.misplaced([...path, 'caCrl'], 'SIMPLE checks no certificates of clients')]
    : [];
}
