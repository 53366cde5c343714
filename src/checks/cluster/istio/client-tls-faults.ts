import type { DestinationRuleSpecTrafficPolicyTls } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/** How a proxy speaks TLS to a host: with certificates from one place. */
export function clientTlsFaults(
  tls: DestinationRuleSpecTrafficPolicyTls | undefined,
  path: FieldPath,
): readonly Fault[] {
  if (tls === undefined || (tls.mode !== 'SIMPLE' && tls.mode !== 'MUTUAL')) return [];
  const given = (names: readonly (keyof DestinationRuleSpecTrafficPolicyTls)[], because: string) =>
    names
      .filter((name) => tls[name] !== undefined && tls[name] !== '')
      .map((name) => fault.misplaced([...path, name], because));
  const unverified =
    tls.insecureSkipVerify === true
      ? given(
          [
            'caCertificates',
            'subjectAltNames',
            ...(tls.mode === 'SIMPLE' ? (['credentialName'] as const) : []),
          ],
          'insecureSkipVerify checks no certificate',
        )
      : [];
  if ((tls.credentialName ?? '') !== '') {
    return [
      ...unverified,
      ...given(
        [
          'clientCertificate',
          'privateKey',
          'caCrl',
          ...(unverified.length > 0 ? [] : (['caCertificates'] as const)),
        ],
        'the Secret of credentialName holds what is needed',
      ),
    ];
  }
  const because = 'MUTUAL shows a certificate, from a Secret or from files';
  const lacking = (tls.mode === 'MUTUAL' ? (['clientCertificate', 'privateKey'] as const) : []).filter(
    (name) => (tls[name] ?? '') === '',
  );
  return [
    ...unverified,
    ...(lacking.length === 2
      ? [fault.missing([...path, 'credentialName'], because)]
      : lacking.map((name) => fault.missing([...path, name], because))),
  ];
}
