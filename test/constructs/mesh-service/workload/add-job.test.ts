import { Sidecar } from '@cdk8s/istio';
import { CronJob, Job, PersistentVolumeClaim } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import type { MeshServiceProps } from '../../../../src/constructs/mesh-service/mesh-service-props';
import { http, ofKind, oneVersion, only, render, twoVersions } from '../render';

const preceding = { kind: 'preceding', before: 'orders', deadlineSeconds: 600, retries: 2 } as const;
const scheduled = {
  kind: 'scheduled',
  schedule: '@daily',
  timeZone: 'Etc/UTC',
  overlap: 'Forbid',
  startWithinSeconds: 3600,
  history: 3,
  deadlineSeconds: 900,
  retries: 0,
} as const;
const migrate = (over: Partial<MeshServiceProps> = {}) => render({ job: preceding, ...over }, 'migrate');
const nameOf = (over?: Partial<MeshServiceProps>) => only(migrate(over), Job).metadata.name;

describe('a job before a service', () => {
  it('ends after its attempts and its time, and keeps the logs of each', () => {
    const { spec } = only(migrate(), Job);
    expect(spec).toMatchObject({
      backoffLimit: 2,
      activeDeadlineSeconds: 600,
      template: { spec: { restartPolicy: 'Never', serviceAccountName: 'migrate' } },
    });
    expect(spec).not.toHaveProperty('ttlSecondsAfterFinished');
  });

  it('does not count a drained node as an attempt', () => {
    expect(only(migrate(), Job).spec.podFailurePolicy!.rules).toEqual([
      { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
    ]);
  });

  it('has another name when what it runs has changed, and only then', () => {
    const image = { ...oneVersion[0]!.image, tag: '2.0.0' };
    const changed = [
      nameOf(),
      nameOf({ versions: [{ name: '', weight: 100, image }] }),
      nameOf({ env: [{ name: 'A', value: 'b' }] }),
      nameOf({ files: [{ path: '/etc/a', text: 'a' }] }),
      nameOf({ files: [{ path: '/etc/a', text: 'b' }] }),
      nameOf({ args: ['a'] }),
    ];
    expect(new Set(changed).size).toBe(changed.length);
    const same = [
      nameOf(),
      nameOf({ team: 'other' }),
      nameOf({ job: { ...preceding, deadlineSeconds: 60, retries: 9, before: 'other' } }),
      nameOf({ callees: [{ namespace: 'shop', service: 'a', ports: [http] }] }),
    ];
    expect(new Set(same).size).toBe(1);
  });

  it('has a name that fits, however long the service is called', () => {
    const { metadata } = only(render({ job: preceding }, 'a'.repeat(30)), Job);
    expect(metadata.name.length).toBeLessThanOrEqual(63 - '-xxxxx'.length);
  });

  it('keeps the protection of its shares beside its place in the order', () => {
    const share = {
      kind: 'nfs',
      name: 'in',
      mount: '/in',
      size: '1Gi',
      server: 's',
      share: 'x',
      readOnly: true,
      credentials: undefined,
    } as const;
    expect(only(migrate({ volumes: [share] }), PersistentVolumeClaim).metadata.annotations).toEqual({
      'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
      'argocd.argoproj.io/sync-wave': '-2',
      'kustomize.toolkit.fluxcd.io/prune': 'disabled',
    });
  });
});

describe('a job on a schedule', () => {
  const objects = render({ job: scheduled }, 'report');

  it('runs at its time, one at a time, and in no order of the engine', () => {
    const { metadata, spec } = only(objects, CronJob);
    expect(metadata.name).toBe('report');
    expect(spec).toMatchObject({
      schedule: '@daily',
      timeZone: 'Etc/UTC',
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 3600,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 3,
      jobTemplate: { spec: { backoffLimit: 0, activeDeadlineSeconds: 900 } },
    });
    for (const {
      metadata: { annotations },
    } of objects) {
      expect(annotations ?? {}).not.toHaveProperty(['argocd.argoproj.io/sync-wave']);
    }
  });

  it('has what its calls need, and nothing to be called', () => {
    expect(ofKind(objects, Sidecar)).toHaveLength(1);
    const kinds = objects.map(({ kind }) => kind);
    for (const kind of ['Deployment', 'StatefulSet', 'Service', 'DestinationRule', 'VirtualService']) {
      expect(kinds).not.toContain(kind);
    }
  });
});

describe('a job alone', () => {
  it.each<[string, Partial<MeshServiceProps>]>([
    ['a job has no ports', { ports: [http] }],
    ['a run of a job is one pod', { scale: { min: 2, max: 2, cpuPercent: 70 } }],
    ['a job has no versions', { versions: twoVersions }],
    [
      'a job has no probes',
      {
        health: {
          ready: undefined,
          live: undefined,
          started: { kind: 'exec', command: ['a'] },
          startSeconds: 1,
        },
      },
    ],
    [
      'a job has no disk of its own',
      { volumes: [{ kind: 'disk', name: 'a', mount: '/a', size: '1Gi', storageClass: 'fast' }] },
    ],
  ])('refuses what only a service can have: %s', (flaw, props) => {
    expect(() => migrate(props)).toThrow(flaw);
  });
});
