import { Certificate } from '@cdk8s/cert-manager';
import type { GatewaySpec } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { addToGroup } from '../../conventions/add-to-group';
import { names } from '../../conventions/names';
import { serverName } from '../../conventions/server-name';
import type { Gateway } from '../../model/gateway';
import type { GatewayHost } from '../../model/gateway-host';
import { gatewayMetadata } from './gateway-metadata';
import { secretOf } from './secret-of';

type Server = NonNullable<GatewaySpec['servers']>[number];

/**
 * Servers of hosts that the gateway's own certificate does not cover, one for each certificate: browsers use one
 * connection for all hosts of a certificate, and a server apart would answer the others with 404
 * (istio/istio#23318, istio/istio#24638). Names of servers differ, so that Istio keeps their routes apart.
 */
export function customServers(gateway: Gateway, hosts: readonly GatewayHost[]): Server[] {
  const bySecret = new Map<string, string[]>();
  for (const host of ofGateway(gateway, hosts)) {
    const secret = secretOf(host);
    if (secret !== undefined) addToGroup(bySecret, secret, host.host);
  }
  const passed = ofGateway(gateway, hosts).filter(({ certificate }) => certificate === 'passthrough');
  return [
    ...[...bySecret].map(([credentialName, served]): Server => ({
      port: { number: 443, name: serverName(served[0] ?? ''), protocol: 'HTTPS' },
      hosts: served.map((host) => `*/${host}`),
      tls: { mode: 'SIMPLE', credentialName, minProtocolVersion: 'TLSV1_2' },
    })),
    ...(passed.length === 0
      ? []
      : [
          {
            port: { number: 443, name: 'tls-passthrough', protocol: 'TLS' },
            hosts: passed.map(({ host }) => `*/${host}`),
            tls: { mode: 'PASSTHROUGH' as const },
          },
        ]),
    ...(gateway.tcp ?? []).map((port): Server => ({
      port: { number: port, name: `tcp-${port}`, protocol: 'TCP' },
      // Routes name the Service they lead to: without TLS, a client names nothing.
      hosts: ['*/*.svc.cluster.local'],
    })),
  ];
}

/** Secrets with certificates that are there already, so that checks of what is rendered know of them. */
export function givenSecrets(gateway: Gateway, hosts: readonly GatewayHost[]): readonly string[] {
  const given = ofGateway(gateway, hosts).flatMap(({ certificate }) =>
    typeof certificate === 'object' ? [certificate.secret] : [],
  );
  return [...new Set(given)];
}

/** Hosts of these servers that plain HTTP is redirected for. */
export function redirectedHosts(gateway: Gateway, hosts: readonly GatewayHost[]): string[] {
  return ofGateway(gateway, hosts)
    .filter((host) => secretOf(host) !== undefined)
    .map(({ host }) => `*/${host}`);
}

/** Adds the certificates of hosts for which there is none yet. */
export function addCustomCertificates(
  scope: Construct,
  gateway: Gateway,
  hosts: readonly GatewayHost[],
): void {
  for (const { host } of ofGateway(gateway, hosts).filter(({ certificate }) => certificate === 'issued')) {
    const name = names.hostCertificate(host);
    new Certificate(scope, `certificate-${host}`, {
      metadata: { ...gatewayMetadata(gateway), name },
      spec: {
        secretName: name,
        dnsNames: [host],
        issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: gateway.issuer },
        privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
      },
    });
  }
}

function ofGateway({ name }: Gateway, hosts: readonly GatewayHost[]): readonly GatewayHost[] {
  return hosts.filter(({ gateway }) => gateway === name);
}
