import * as fc from 'fast-check';
import { generateSelector } from './generate-selector';
import { sometimes } from './sometimes';
import { vocabulary } from './vocabulary';

const { apps, namespaces, portNames, ports, teams, tiers } = vocabulary;

const podSelector = generateSelector({ app: apps, tier: tiers });
const namespaceSelector = generateSelector({ team: teams, 'kubernetes.io/metadata.name': namespaces });
const ipBlock = fc.constantFrom(
  { cidr: '0.0.0.0/0' },
  { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] },
  { cidr: '0.0.0.0/0', except: ['203.0.113.0/24'] },
  { cidr: '203.0.113.0/24', except: ['203.0.113.7/32'] },
  { cidr: '203.0.0.0/16', except: ['203.0.113.0/28'] },
  { cidr: '203.0.113.7/32' },
  { cidr: '198.51.96.0/19' },
);

const peer = fc.oneof(
  { weight: 2, arbitrary: fc.record({ podSelector }) },
  { weight: 3, arbitrary: fc.record({ namespaceSelector }) },
  { weight: 3, arbitrary: fc.record({ namespaceSelector, podSelector }) },
  { weight: 4, arbitrary: fc.record({ ipBlock }) },
);

const port = fc.oneof(
  { weight: 4, arbitrary: fc.record({ port: fc.constantFrom(...ports) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      port: fc.constantFrom(...portNames),
      protocol: fc.constantFrom('TCP', 'TCP', 'UDP'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ port: fc.constantFrom(8000, 8081), endPort: fc.constantFrom(8081, 9090) }),
  },
  { weight: 1, arbitrary: fc.record({ protocol: fc.constantFrom('TCP', 'UDP') }) },
);

const peers = fc.array(peer, { maxLength: 2, size: 'max' });
const portList = fc.array(port, { maxLength: 2, size: 'max' });
const rules = (key: 'from' | 'to') =>
  fc.array(
    fc.oneof(
      { weight: 1, arbitrary: fc.constant({}) },
      { weight: 8, arbitrary: sometimes({ [key]: peers, ports: portList }) },
    ),
    { maxLength: 2, size: 'max' },
  );

/** Specifications of Kubernetes' own policies. */
export const generateNetworkPolicy = fc.record(
  {
    podSelector,
    policyTypes: fc.constantFrom(['Ingress'], ['Egress'], ['Ingress', 'Egress'], ['Egress', 'Ingress'], []),
    ingress: rules('from'),
    egress: rules('to'),
  },
  { requiredKeys: ['podSelector'] },
);
