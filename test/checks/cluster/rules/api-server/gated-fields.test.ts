import { expect, it } from '@jest/globals';
import { gatedFields } from '../../../../../src/checks/cluster/rules/api-server/gated-fields';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { object, owner, pod } from './objects';

const autoscaler = object('autoscaling/v2 HorizontalPodAutoscaler', {
  spec: {
    scaleTargetRef: { kind: 'Deployment', name: 'web' },
    maxReplicas: 2,
    behavior: { scaleUp: { tolerance: '0.1' } },
  },
});

it.each<[string, KubernetesObject, number | undefined]>([
  ['spec.hostUsers', pod({}, { hostUsers: false }), 33],
  [
    'spec.securityContext.supplementalGroupsPolicy',
    pod({}, { securityContext: { supplementalGroupsPolicy: 'Strict' } }),
    33,
  ],
  ['spec.resources', pod({}, { resources: { limits: { cpu: 1 } } }), 34],
  ['spec.resourceClaims', pod({}, { resourceClaims: [{ name: 'gpu' }] }), 34],
  ['spec.hostnameOverride', pod({}, { hostnameOverride: 'a.example' }), 35],
  ['spec.containers.0.restartPolicyRules', pod({ restartPolicyRules: [] }), 35],
  [
    'spec.containers.0.env.0.valueFrom.fileKeyRef',
    pod({ env: [{ name: 'a', valueFrom: { fileKeyRef: { key: 'a', path: 'b', volumeName: 'c' } } }] }),
    35,
  ],
  ['spec.behavior.scaleUp.tolerance', autoscaler, undefined],
  [
    'spec.updateStrategy.rollingUpdate.maxUnavailable',
    owner('StatefulSet', { updateStrategy: { rollingUpdate: { maxUnavailable: 2 } } }),
    undefined,
  ],
])('warns of %s where it would be dropped', (path, one, since) => {
  const found = (minor: number | undefined) => flawsOf(gatedFields, [one], { minor });
  expect(found((since ?? 37) - 1)).toEqual([`gated-field ${path}`]);
  expect(flawsOf(gatedFields, [one], { minor: 36 })).toEqual(
    since === undefined ? [`gated-field ${path}`] : [],
  );
  if (since !== undefined) expect(found(since)).toEqual([]);
  expect(found(undefined)).toEqual([]);
});
