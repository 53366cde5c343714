import { isIPv4 } from 'node:net';
import type { Construct } from 'constructs';
import { externalHost } from '../../conventions/external-host';
import type { External } from '../../model/external';
import { loginPath, loginSecretProperty } from '../../observability/grafana/login-settings';
import type { Stack } from '../../observability/stack/stack';
import { addGrafanaExternal } from './add-grafana-external';
import { addStoreSecret } from './add-store-secret';
import type { MountedSecret } from './add-store-secret';

/** Adds what a login by the company's provider takes: the client's secret, and a way out of the mesh to the provider. */
export function addGrafanaLogin(scope: Construct, stack: Stack): MountedSecret[] {
  if (stack.login === undefined) return [];
  for (const external of loginExternals(stack)) addGrafanaExternal(scope, stack, external);
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
