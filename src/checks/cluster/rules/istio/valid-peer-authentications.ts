import type { PeerAuthenticationSpec } from '@cdk8s/istio';
import { istioRule } from '../../istio/istio-rule';
import { selectorFaults } from '../../istio/selector-faults';

/** PeerAuthentications are such as Istio's webhook takes; all but an empty selector their CRD says. */
export const validPeerAuthentications = istioRule<PeerAuthenticationSpec>(
  'security.istio.io/PeerAuthentication',
  ({ spec }) => selectorFaults(spec.selector?.matchLabels, spec.selector, ['spec', 'selector']),
);
