import type { Container } from '@cdk8s/kubernetes';
import { restrictedContainer } from './restricted-pod';
import type { Stack } from '../../observability/stack/stack';

/**
 * A container beside Prometheus that has it read its files again when they change, within the minute or so in which
 * the kubelet brings a ConfigMap up to date. By signal: the other way, `POST /-/reload`, comes only together with
 * `/-/quit` (`--web.enable-lifecycle`), on the port that others reach. A signal takes the process namespace of the pod
 * and the same user, no capability; it serves nothing itself (prometheus-operator/prometheus-operator#5690).
 *
 * @param directories where the files are, mounted by the same names as volumes `config` and `rules`
 */
export const configReloader = (stack: Stack, [config, rules]: readonly [string, string]): Container => ({
  name: 'config-reloader',
  image: stack.images.configReloader,
  args: [
    '--reload-method=signal',
    // What it asks, on loopback, is whether the last reload worked; files that do not parse change nothing.
    '--process-executable-name=prometheus',
    `--watched-dir=${config}`,
    `--watched-dir=${rules}`,
  ],
  // It reads a few megabytes of rules and keeps their hashes.
  resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '64Mi' } },
  securityContext: restrictedContainer,
  volumeMounts: [
    { name: 'config', mountPath: config, readOnly: true },
    { name: 'rules', mountPath: rules, readOnly: true },
  ],
});
