import { Testing } from 'cdk8s';
import type { PodTemplateSpec } from '@cdk8s/kubernetes';
import { MeshService } from '../../src/constructs/mesh-service/mesh-service';
import type { MeshServiceProps } from '../../src/constructs/mesh-service/mesh-service-props';
import type { KubernetesObject } from '../../src/model/manifest';
import { fullService } from '../constructs/mesh-service/full-service';
import { oneVersion } from '../constructs/mesh-service/render';

const job = { deadlineSeconds: 600, retries: 3 } as const;

const disk = { kind: 'disk', name: 'data', mount: '/data', size: '1Gi', storageClass: 'fast' } as const;

const kinds: Readonly<Record<string, Partial<MeshServiceProps>>> = {
  Deployment: fullService,
  StatefulSet: { volumes: [disk] },
  Job: { job: { ...job, kind: 'preceding', before: 'orders' } },
  CronJob: {
    job: {
      ...job,
      kind: 'scheduled',
      schedule: '@daily',
      timeZone: 'Etc/UTC',
      overlap: 'Forbid',
      startWithinSeconds: 3600,
      history: 3,
    },
  },
};

interface Workload extends KubernetesObject {
  readonly spec: {
    readonly template?: PodTemplateSpec;
    readonly jobTemplate?: {
      readonly metadata: object;
      readonly spec: { readonly template: PodTemplateSpec };
    };
  };
}

/** One service of each kind of workload: its objects, what runs it, and the template of its pods. */
export const workloads = Object.entries(kinds).map(([kind, props]) => {
  const chart = Testing.chart();
  new MeshService(chart, 'orders', { namespace: 'shop', versions: oneVersion, ...props });
  const objects = Testing.synth(chart) as readonly KubernetesObject[];
  const workload = objects.find((object) => object.kind === kind) as Workload;
  const template = (workload.spec.template ?? workload.spec.jobTemplate?.spec.template) as PodTemplateSpec;
  return { kind, objects, workload, template };
});
