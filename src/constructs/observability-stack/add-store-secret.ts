import type { Construct } from 'constructs';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { addRemoteSecret } from './add-remote-secret';

/** A Secret as Grafana mounts it. */
export interface MountedSecret {
  readonly volume: string;
  readonly secret: string;
  readonly path: string;
}

/** Adds a Secret of Grafana's with properties of a key of the company's store, and returns its name. */
export function addStoreSecret(
  scope: Construct,
  stack: Stack,
  name: string,
  remote: string,
  properties: readonly string[],
): string {
  const values = properties.map((property) => ({ secretKey: property, remote, property }));
  addRemoteSecret(scope, stack, components.grafana.name, name, values);
  return name;
}
