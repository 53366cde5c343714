import { isIPv4 } from 'node:net';
import { ServiceEntry } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { externalHost } from '../../conventions/external-host';
import type { External } from '../../model/external';
import { loginPath, loginSecretProperty } from '../../observability/grafana/login-settings';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { externalResolution } from '../tenant-namespace/external-resolution';
import { addStoreSecret } from './add-store-secret';
import type { MountedSecret } from './add-store-secret';
import { stackMetadata } from './stack-metadata';

const component = components.grafana.name;

/** Adds what a login by the company's provider takes: the client's secret, and a way out of the mesh to the provider. */
export function addGrafanaLogin(scope: Construct, stack: Stack): MountedSecret[] {
  if (stack.login === undefined) return [];
  for (const external of loginExternals(stack)) {
    new ServiceEntry(scope, `entry-${external.name}`, {
      metadata: stackMetadata(stack, external.name, component),
      spec: {
        hosts: [externalHost(external, stack.namespace)],
        location: 'MESH_EXTERNAL',
        // Grafana speaks TLS itself.
        ports: [{ number: external.port, name: 'tls-login', protocol: 'TLS' }],
        exportTo: ['.'],
        ...externalResolution([external]),
      },
    });
  }
  const secret = addStoreSecret(scope, stack, 'grafana-login', stack.login.secret, [loginSecretProperty]);
  return [{ volume: 'login', secret, path: loginPath }];
}

/** Hosts of the provider that Grafana itself asks, as proxies know them. */
export const loginHosts = (stack: Stack): string[] => [
  ...new Set(loginExternals(stack).map((external) => externalHost(external, stack.namespace))),
];

/** The provider's ends that Grafana itself asks, each once. */
export function loginExternals({ login }: Stack): External[] {
  if (login === undefined) return [];
  const ends = new Map([login.tokenUrl, login.apiUrl].map((text) => [new URL(text).host, new URL(text)]));
  return Array.from(ends.values(), ({ hostname, port }, index) => ({
    name: index === 0 ? 'login' : 'login-userinfo',
    host: hostname,
    port: Number(port || 443),
    protocol: 'tls',
    addresses: isIPv4(hostname) ? [hostname] : [],
  }));
}
