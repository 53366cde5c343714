import { ApiObject, Cron, Duration, JsonPatch, Size, type Chart } from 'cdk8s';
import { Cpu, CronJob, EnvValue, ImagePullPolicy, ServiceAccount, Volume } from 'cdk8s-plus-27';
import type { ExtendContext } from 'meshwright';

const pod = '/spec/jobTemplate/spec/template/spec';

/**
 * Ten shoppers for ten minutes every night. In code, because it is for dev alone: what is declared runs in every
 * environment. They call web, as the service `load` declares.
 */
export function addNightlyLoad(chart: Chart, { environment, project }: ExtendContext): void {
  if (environment !== 'dev') {
    return;
  }
  const labels = {
    'app.kubernetes.io/name': 'load',
    'app.kubernetes.io/part-of': project,
    'app.kubernetes.io/managed-by': 'meshwright',
  };
  const job = new CronJob(chart, 'nightly-load', {
    metadata: { name: 'nightly-load', labels },
    // Without the proxy as a native sidecar the job would never end.
    podMetadata: { labels, annotations: { 'sidecar.istio.io/nativeSidecar': 'true' } },
    schedule: Cron.schedule({ hour: '2', minute: '0' }),
    startingDeadline: Duration.minutes(30),
    // The identity that may call web.
    serviceAccount: ServiceAccount.fromServiceAccountName(chart, 'load', 'load'),
    automountServiceAccountToken: false,
    securityContext: { user: 1000, group: 1000, ensureNonRoot: true },
    containers: [
      {
        name: 'load',
        image: 'docker.io/robotshop/rs-load:2.1.0',
        imagePullPolicy: ImagePullPolicy.IF_NOT_PRESENT,
        // The image's script never ends by itself.
        command: ['sh', '-c', 'timeout 600 ./entrypoint.sh || true'],
        envVariables: {
          ERROR: EnvValue.fromValue('0'),
          HOST: EnvValue.fromValue('http://web:8080/'),
          NUM_CLIENTS: EnvValue.fromValue('10'),
          RUN_TIME: EnvValue.fromValue('0'),
          SILENT: EnvValue.fromValue('1'),
        },
        resources: {
          cpu: { request: Cpu.millis(100) },
          memory: { request: Size.mebibytes(256), limit: Size.mebibytes(256) },
        },
        securityContext: { user: 1000, group: 1000, ensureNonRoot: true, readOnlyRootFilesystem: true },
        volumeMounts: [{ path: '/tmp', volume: Volume.fromEmptyDir(chart, 'tmp', 'tmp') }],
      },
    ],
  });
  // What `restricted` asks for and cdk8s-plus cannot say.
  ApiObject.of(job).addJsonPatch(
    JsonPatch.add(`${pod}/securityContext/seccompProfile`, { type: 'RuntimeDefault' }),
    JsonPatch.add(`${pod}/containers/0/securityContext/capabilities`, { drop: ['ALL'] }),
  );
}
