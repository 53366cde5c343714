import * as fc from 'fast-check';
import { vocabulary } from './vocabulary';

const { apps, audiences, issuers, ports, tiers } = vocabulary;

/** Istio knows equality of labels only. */
const selector = fc.constantFrom(
  { matchLabels: { app: apps[0] } },
  { matchLabels: { app: apps[1] } },
  { matchLabels: { tier: tiers[0] } },
  { matchLabels: { app: apps[0], tier: tiers[1] } },
);
const mtls = fc.record({
  mode: fc.constantFrom('STRICT', 'STRICT', 'PERMISSIVE', 'DISABLE', 'UNSET', 'UNSET'),
});

/** Specifications of PeerAuthentication; ports need a selector. */
const peerAuthentication = fc.oneof(
  fc.record({ mtls }, { requiredKeys: [] }),
  fc.record({ selector, mtls }, { requiredKeys: ['selector'] }),
  fc.record(
    {
      selector,
      mtls,
      portLevelMtls: fc.dictionary(fc.constantFrom(...ports.map(String)), mtls, { minKeys: 1, maxKeys: 3 }),
    },
    { requiredKeys: ['selector', 'portLevelMtls'] },
  ),
);

/** Specifications of RequestAuthentication. */
const requestAuthentication = fc.record(
  {
    selector,
    jwtRules: fc.array(
      fc.record(
        {
          issuer: fc.constantFrom(...issuers),
          jwksUri: fc.constant('https://id.test/keys'),
          audiences: fc.constantFrom([], [...audiences], [audiences[0]], [...audiences]),
        },
        { requiredKeys: ['issuer', 'jwksUri'] },
      ),
      { maxLength: 2, size: 'max' },
    ),
  },
  { requiredKeys: [] },
);

/** Policies of authentication, and selectors as every policy of Istio has them. */
export const generateIstioPolicy = { selector, peerAuthentication, requestAuthentication };
