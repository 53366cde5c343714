import { Certificate } from '@cdk8s/cert-manager';
import { Gateway as IstioGateway } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { annotations } from '../../conventions/annotations';
import { names } from '../../conventions/names';
import type { Gateway } from '../../model/gateway';
import { addGatewayListeners } from './add-gateway-listeners';
import { addCustomCertificates, customServers, givenSecrets, redirectedHosts } from './custom-hosts';
import { gatewayMetadata } from './gateway-metadata';
import { gatewayPodLabels } from './gateway-pod-labels';
import type { MeshSettings } from './mesh-settings';

/**
 * Adds what a gateway answers for: its domains and every name below them, over TLS 1.2 or newer, with one
 * certificate. All hosts share one server, because browsers use one connection for every host of a
 * certificate, and a server apart would answer the others with 404
 * (https://istio.io/latest/docs/ops/common-problems/network-issues/). The wildcard needs an issuer that
 * proves domains by DNS (https://cert-manager.io/docs/configuration/acme/dns01/).
 */
export function addGatewayHosts(scope: Construct, gateway: Gateway, settings: MeshSettings): void {
  const metadata = gatewayMetadata(gateway);
  const secretName = names.gatewayCertificate(gateway.name);
  const domains = gateway.domains.flatMap((domain) => [domain, `*.${domain}`]);
  const hosts = domains.map((domain) => `*/${domain}`);
  if (settings.routing === 'gateway-api') addGatewayListeners(scope, gateway, settings);
  else addServers(scope, gateway, hosts, settings);
  addCustomCertificates(scope, gateway, settings.hosts);
  new Certificate(scope, 'certificate', {
    metadata: { ...metadata, name: secretName },
    spec: {
      secretName,
      dnsNames: domains,
      issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: gateway.issuer },
      privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
    },
  });
}

function addServers(
  scope: Construct,
  gateway: Gateway,
  hosts: readonly string[],
  settings: MeshSettings,
): void {
  const given = givenSecrets(gateway, settings.hosts);
  new IstioGateway(scope, 'hosts', {
    metadata: {
      ...gatewayMetadata(gateway),
      ...(given.length > 0 ? { annotations: { [annotations.givenSecrets]: given.join(',') } } : {}),
    },
    spec: {
      selector: gatewayPodLabels(gateway),
      servers: [
        // Ports of the Service; Istio listens on their target ports.
        {
          port: { number: 443, name: 'https', protocol: 'HTTPS' },
          hosts,
          tls: {
            mode: 'SIMPLE',
            credentialName: names.gatewayCertificate(gateway.name),
            minProtocolVersion: 'TLSV1_2',
          },
        },
        ...customServers(gateway, settings.hosts),
        {
          port: { number: 80, name: 'http', protocol: 'HTTP' },
          hosts: [...hosts, ...redirectedHosts(gateway, settings.hosts)],
          tls: { httpsRedirect: true },
        },
      ],
    },
  });
}
