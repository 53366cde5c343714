import { createHash } from 'node:crypto';
import { ConfigMap } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';

/** A ConfigMap and what its content comes to, for the pods that read it at their start only. */
export interface ConfigSource {
  readonly name: string;
  readonly checksum: string;
}

/** The API server takes no larger one (https://kubernetes.io/docs/concepts/configuration/configmap/). */
const mostBytes = 1024 * 1024;

/** Adds a ConfigMap named `name` for `component`, with a key for each file. Rejected above 1 MiB. */
export function addConfigMap(
  scope: Construct,
  stack: Pick<Stack, 'namespace'>,
  component: string,
  name: string,
  files: Readonly<Record<string, string>>,
): ConfigSource {
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > mostBytes) {
    throw new Error(`ConfigMap ${name} would hold ${bytes} bytes, more than 1 MiB`);
  }
  new ConfigMap(scope, `config-${name}`, {
    metadata: stackMetadata(stack, name, component),
    data: { ...files },
  });
  return {
    name,
    get checksum() {
      return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
    },
  };
}
