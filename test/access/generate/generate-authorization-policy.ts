import * as fc from 'fast-check';
import { generateIstioPolicy } from './generate-istio-policy';
import { someOf } from './some-of';
import { sometimes } from './sometimes';
import { vocabulary } from './vocabulary';

const { accounts, audiences, issuers, methods, names, namespaces, ports, roles, subjects } = vocabulary;

/** Exact texts, and those with a wildcard before, behind and alone. */
const patterns = {
  principals: someOf([
    ...namespaces.flatMap((namespace) => accounts.map((name) => `cluster.local/ns/${namespace}/sa/${name}`)),
    'cluster.local/ns/shop/*',
    '*/sa/web',
    '*/sa/default',
    '*',
  ]),
  namespaces: someOf([...new Set(namespaces), 'sh*', '*a', '*']),
  serviceAccounts: someOf([...accounts, 'shop/web', 'shop/default', 'pay/db', 'data/default']),
  requestPrincipals: someOf([
    `${issuers[0]}/${subjects[0]}`,
    `${issuers[1]}/${subjects[1]}`,
    `${issuers[0]}/*`,
    `*/${subjects[1]}`,
    '*',
  ]),
  ports: someOf(ports.map(String)),
  hosts: someOf([...names, '*.example.com', 'web.*', '*']),
  blocks: someOf(['0.0.0.0/0', '10.0.0.0/8', '203.0.113.7']),
  methods: someOf([...methods, 'P*', '*T', '*']),
  paths: someOf([
    '/api',
    '/api*',
    '/api/*',
    '*/orders',
    '*',
    '/admin/users',
    '/api/{*}',
    '/api/{*}/1',
    '/api/{**}',
    '/admin/{**}',
    '/{*}/orders/{*}',
  ]),
};

const source = fc.oneof(
  {
    weight: 3,
    arbitrary: sometimes({
      principals: patterns.principals,
      notPrincipals: patterns.principals,
      namespaces: patterns.namespaces,
      notNamespaces: patterns.namespaces,
    }),
  },
  // Istio refuses these together with the ones above.
  {
    weight: 4,
    arbitrary: sometimes({
      serviceAccounts: patterns.serviceAccounts,
      notServiceAccounts: patterns.serviceAccounts,
    }),
  },
  { weight: 2, arbitrary: sometimes({ requestPrincipals: patterns.requestPrincipals }) },
  {
    weight: 1,
    arbitrary: sometimes({
      trustDomains: someOf(['cluster.local', 'other.test', 'cluster*']),
      ipBlocks: patterns.blocks,
      notIpBlocks: patterns.blocks,
      remoteIpBlocks: patterns.blocks,
    }),
  },
  {
    weight: 2,
    arbitrary: sometimes({
      notRequestPrincipals: patterns.requestPrincipals,
      namespaces: patterns.namespaces,
    }),
  },
);

const operation = fc.oneof(
  { weight: 3, arbitrary: sometimes({ ports: patterns.ports, notPorts: patterns.ports }) },
  { weight: 2, arbitrary: sometimes({ methods: patterns.methods, paths: patterns.paths }) },
  { weight: 1, arbitrary: sometimes({ notMethods: patterns.methods, notPaths: patterns.paths }) },
  { weight: 2, arbitrary: fc.record({ paths: patterns.paths }) },
  { weight: 1, arbitrary: sometimes({ hosts: patterns.hosts, notHosts: patterns.hosts }) },
  {
    weight: 2,
    arbitrary: sometimes({
      ports: patterns.ports,
      methods: patterns.methods,
      paths: patterns.paths,
      notPaths: patterns.paths,
    }),
  },
);

const keys = {
  'source.namespace': patterns.namespaces,
  'source.principal': patterns.principals,
  'destination.port': patterns.ports,
  'request.auth.principal': patterns.requestPrincipals,
  'request.auth.audiences': someOf([...audiences, '*']),
  'request.auth.presenter': someOf([...audiences, '*']),
  'request.auth.claims[role]': someOf([...roles, 'ad*', '*er', '*']),
  'request.auth.claims[scope]': someOf(['read', 'write', 'wr*']),
  'request.auth.claims[realm][role]': someOf(roles),
  'source.ip': someOf(['10.0.0.0/8', '203.0.113.7']),
  'request.headers[X-User]': someOf([...subjects, 'al*', '*']),
  'request.auth.claims[iss]': someOf([...issuers, '*']),
};
/** Claims more often: they count only where a token was believed. */
const condition = fc.oneof(
  ...Object.entries(keys).map(([key, values]) => ({
    weight: key.includes('claims') ? 3 : 1,
    arbitrary: fc
      .oneof(
        fc.record({ values }),
        fc.record({ notValues: values }),
        fc.record({ values, notValues: values }),
      )
      .map((wanted) => ({ key, ...wanted })),
  })),
);

const rule = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: condition.map((one) => ({ when: [one] })) },
  {
    weight: 12,
    arbitrary: sometimes({
      from: fc.array(
        source.map((made) => ({ source: made })),
        { maxLength: 2, size: 'max' },
      ),
      to: fc.array(
        operation.map((made) => ({ operation: made })),
        { maxLength: 2, size: 'max' },
      ),
      when: fc.array(condition, { maxLength: 2 }),
    }),
  },
);

/** Specifications of AuthorizationPolicy: more that allow, since one that denies settles the matter. */
export const generateAuthorizationPolicy = fc.record(
  {
    selector: generateIstioPolicy.selector,
    action: fc.constantFrom('ALLOW', 'ALLOW', 'ALLOW', 'ALLOW', 'DENY', 'DENY', 'AUDIT', 'CUSTOM'),
    targetRefs: fc.constantFrom([], [], [{ kind: 'Service', group: '', name: 'web' }]),
    rules: fc.array(rule, { maxLength: 2, size: 'max' }),
  },
  { requiredKeys: ['rules'] },
);
