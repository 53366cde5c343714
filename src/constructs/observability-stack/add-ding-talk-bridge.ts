import { Deployment, Service } from '@cdk8s/kubernetes';
import type { Container } from '@cdk8s/kubernetes';
import { Construct } from 'constructs';
import { annotations } from '../../conventions/annotations';
import { labels } from '../../conventions/labels';
import { dingTalkBridge } from '../../observability/notifications/ding-talk-bridge';
import { needsBridge } from '../../observability/notifications/reached-hosts';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { addRemoteSecret } from './add-remote-secret';
import { addServiceAccount } from './add-service-account';
import { webPort } from './add-web-services';
import { restrictedContainer, restrictedPod } from './restricted-pod';
import { selectPods } from './select-pods';
import { stackMetadata } from './stack-metadata';

const { name, port, replicas } = components.dingTalkBridge;
const configPath = '/etc/dingtalk-bridge';
/** `nobody`, the user of the image. */
const user = 65_534;

/** Adds what hands alerts to robots of DingTalk, which Alertmanager cannot, where some project has one. */
export function addDingTalkBridge(parent: Construct, stack: Stack): void {
  const image = stack.images.dingTalkBridge;
  if (image === undefined || !needsBridge(stack)) return;
  const scope = new Construct(parent, name);
  const metadata = stackMetadata(stack, name, name);
  const { config, values } = dingTalkBridge(stack);
  addRemoteSecret(
    scope,
    stack,
    name,
    name,
    values.map(({ variable, remote, property }) => ({ secretKey: variable, remote, property })),
    { 'config.yml': config },
  );
  addServiceAccount(scope, stack, name);
  new Service(scope, 'service', {
    metadata: { ...metadata, annotations: { [annotations.exportTo]: '.' } },
    spec: { selector: { [labels.service]: name }, ports: [webPort(port)] },
  });
  new Deployment(scope, 'deployment', {
    metadata,
    spec: {
      replicas,
      selector: selectPods(name),
      template: {
        metadata: { labels: { ...metadata.labels, [labels.inject]: 'false' } },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: restrictedPod(user),
          containers: [container(image)],
          volumes: [{ name: 'config', secret: { secretName: name, defaultMode: 0o440 } }],
        },
      },
    },
  });
}

const container = (image: string): Container => ({
  name,
  image,
  args: [`--config.file=${configPath}/config.yml`, `--web.listen-address=:${port}`],
  ports: [{ name: 'http', containerPort: port, protocol: 'TCP' }],
  resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '64Mi' } },
  securityContext: restrictedContainer,
  readinessProbe: { httpGet: { path: '/-/ready', port: 'http' }, periodSeconds: 5, timeoutSeconds: 3 },
  livenessProbe: {
    httpGet: { path: '/-/healthy', port: 'http' },
    periodSeconds: 10,
    timeoutSeconds: 3,
    failureThreshold: 6,
  },
  volumeMounts: [{ name: 'config', mountPath: configPath, readOnly: true }],
});
