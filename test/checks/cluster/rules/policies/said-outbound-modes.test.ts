import { expect, it } from '@jest/globals';
import { saidOutboundModes } from '../../../../../src/checks/cluster/rules/policies/said-outbound-modes';
import { foundBy } from '../../found-by';

const found = (policy: string) =>
  foundBy(
    saidOutboundModes,
    `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec: { egress: [{ hosts: ['./*'] }], ${policy} }
`,
  );

it('takes a mode, or no policy', () => {
  expect(found('')).toEqual([]);
  expect(found('outboundTrafficPolicy: { mode: ALLOW_ANY }')).toEqual([]);
});

it('finds a policy without a mode', () => {
  expect(found('outboundTrafficPolicy: {}')).toEqual([
    'unsaid-outbound-mode Sidecar default spec.outboundTrafficPolicy',
  ]);
});
