import type { Construct } from 'constructs';
import { adminPath } from '../../observability/grafana/grafana-ini';
import type { Stack } from '../../observability/stack/stack';
import { addStoreSecret } from './add-store-secret';
import type { MountedSecret } from './add-store-secret';

/** Key of the store, with the properties `user` and `password`. */
const remote = 'platform/grafana-admin';

/** Adds the Secret of Grafana's administrator, out of the company's store. */
export function addGrafanaAdmin(scope: Construct, stack: Stack): MountedSecret {
  const secret = addStoreSecret(scope, stack, 'grafana-admin', remote, ['user', 'password']);
  return { volume: 'admin', secret, path: adminPath };
}
