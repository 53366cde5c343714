import type { Construct } from 'constructs';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { addRemoteSecret } from './add-remote-secret';

/** Key of the store, with the properties `user` and `password`. */
const remote = 'platform/grafana-admin';

/** Adds the Secret of Grafana's administrator, out of the company's store, and returns its name. */
export function addGrafanaAdmin(scope: Construct, stack: Stack): string {
  const name = 'grafana-admin';
  addRemoteSecret(
    scope,
    stack,
    components.grafana.name,
    name,
    ['user', 'password'].map((property) => ({ secretKey: property, remote, property })),
  );
  return name;
}
