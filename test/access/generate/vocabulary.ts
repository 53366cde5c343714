/** What generated clusters are made of: few words, so that selectors and rules often hit, and as often miss by little. */
export const vocabulary = {
  rootNamespace: 'istio-system',
  /** `shop` more often, so that pods meet neighbours. */
  namespaces: ['shop', 'shop', 'pay', 'data', 'istio-system'],
  apps: ['web', 'db'],
  tiers: ['front', 'back'],
  teams: ['blue', 'red'],
  accounts: ['web', 'db', 'default'],
  ports: [8080, 8081, 9090],
  portNames: ['http', 'admin'],
  methods: ['GET', 'POST', 'DELETE'],
  paths: ['/', '/api', '/api/orders', '/api/orders/1', '/admin/', '/admin/users'],
  issuers: ['https://id.test', 'https://other.test/realm'],
  subjects: ['alice', 'bob'],
  audiences: ['shop', 'pay'],
  roles: ['admin', 'reader'],
  names: ['web.shop', 'Web.shop.svc.cluster.local', 'shop.example.com'],
  hosts: ['db.example.com', 'api.example.com', '203.0.113.7', '198.51.100.9'],
} as const;
