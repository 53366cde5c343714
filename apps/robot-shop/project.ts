import {
  defineProject,
  disk,
  external,
  file,
  go,
  image,
  java,
  nfs,
  nginx,
  node,
  python,
  scratch,
  slack,
  smb,
} from 'meshwright';
import { addNightlyLoad } from './add-nightly-load';

const officeBackup = nfs('//nas-office.acme.example/backup', { mount: '/backup' });

export default defineProject({
  title: "Stan's Robot Shop",
  owner: {
    team: 'shop',
    email: 'shop@acme.example',
    runbook: 'https://wiki.acme.example/robot-shop',
  },
  environments: {
    dev: { quota: 'medium' },
    staging: { quota: 'medium' },
    prod: {
      quota: { cpu: 24, memory: '48Gi', pods: 150, storage: '200Gi' },
      // A shop that does not sell wakes somebody.
      notify: { page: ['oncall', 'chat'] },
    },
  },
  receivers: { chat: slack({ channel: '#shop-alerts', secret: 'slack' }) },
  notify: { page: ['chat'], ticket: ['chat'] },
  defaults: {
    // The images name no user and would run as root; their code runs as anyone.
    security: { user: 1000 },
    // Nobody built them for anything else.
    placement: { architecture: 'amd64' },
  },

  services: {
    web: {
      runtime: nginx(),
      ports: { http: 8080 },
      calls: ['catalogue', 'user', 'cart', 'shipping', 'payment', 'ratings'],
      expose: [{ host: 'robot-shop' }, { fullHost: { prod: 'www.robot-shop.example' } }],
      // A page asks for some thirty files; nobody looks at more than one a second for long.
      rateLimits: { 'per-shopper': { requests: 3000, per: 'minute', counted: 'client-address' } },
      // The image's entrypoint rewrites its configuration as root, so it is replaced together with its result.
      command: ['nginx', '-g', 'daemon off;'],
      files: { '/etc/nginx/nginx.conf': file('nginx.conf') },
      volumes: { tmp: scratch('/tmp') },
      // The user nginx of the image.
      security: { user: 101 },
      health: { ready: '/', live: '/' },
      // Everything passes here: a proxy with room, and pods that go first when nodes are full.
      sidecar: { cpu: '200m' },
      in: {
        prod: {
          scale: { min: 2, max: 10 },
          availability: { priority: 'customer-facing', spread: 'zones' },
          // What shoppers see: nearly every answer at once, and hardly one that makes them wait.
          objectives: {
            availability: '99.95%',
            latency: [
              { below: '250ms', for: '95%' },
              { below: '1s', for: '99%' },
            ],
          },
        },
      },
    },

    catalogue: {
      runtime: node(),
      ports: { http: 8080 },
      calls: ['mongodb'],
      // Partners read it at robot-shop-api.<domain>/catalogue, with a token. The shop itself needs none.
      expose: { host: 'robot-shop-api', paths: ['/catalogue'], stripPrefix: true },
      authentication: { issuer: 'partners', claims: { scope: 'catalogue' }, except: ['/health'] },
      env: { MONGO_URL: 'mongodb://mongodb:27017/catalogue' },
      health: { ready: '/health', live: '/health' },
      // It only reads, so that a lost answer may be asked for again.
      resilience: { timeout: '2s', retries: { attempts: 2, perTry: '600ms', repeat: 'idempotent' } },
      // Who types waits for no second attempt.
      routes: { search: { when: { path: '/search' }, timeout: '800ms', retries: 0 } },
      // It waits for mongodb more than it computes, which its CPU would not tell.
      in: { prod: { scale: { min: 2, max: 6, requests: 50 } } },
    },

    user: {
      runtime: node(),
      ports: { http: 8080 },
      calls: ['mongodb', 'redis'],
      env: { MONGO_URL: 'mongodb://mongodb:27017/users', REDIS_HOST: 'redis' },
      health: { ready: '/health', live: '/health' },
      resilience: { timeout: '2s' },
      in: { prod: { scale: { min: 2, max: 6 } } },
    },

    cart: {
      runtime: node(),
      ports: { http: 8080 },
      calls: [{ to: 'catalogue', only: { methods: ['GET'], path: '/product' } }, 'redis'],
      env: { CATALOGUE_HOST: 'catalogue', REDIS_HOST: 'redis' },
      health: { ready: '/health', live: '/health' },
      metrics: { port: 'http', path: '/metrics' },
      resilience: { timeout: '3s' },
      in: { prod: { scale: { min: 2, max: 6 } } },
    },

    shipping: {
      runtime: java(8, { springBoot: '2.3' }),
      ports: { http: 8080 },
      calls: [{ to: 'cart', only: { methods: ['POST'], path: '/shipping' } }, 'mysql'],
      env: { CART_ENDPOINT: 'cart:8080', DB_HOST: 'mysql' },
      // Without the actuator.
      health: { ready: '/health', live: '/health', start: '300s' },
      metrics: false,
      // The image asks for a heap of up to 768 MB.
      resources: { memory: '1Gi' },
      resilience: { timeout: '5s' },
      in: { prod: { scale: { min: 2, max: 4 } } },
    },

    ratings: {
      // PHP on Apache.
      runtime: image(),
      // Callers know it on 80, where only root may listen.
      ports: { http: { port: 80, target: 8080 } },
      calls: [{ to: 'catalogue', only: { methods: ['GET'], path: '/product' } }, 'mysql'],
      env: {
        APP_ENV: 'prod',
        CATALOGUE_URL: 'http://catalogue:8080',
        PDO_URL: 'mysql:host=mysql;dbname=ratings;charset=utf8mb4',
      },
      files: {
        '/etc/apache2/ports.conf': 'Listen 8080\n',
        '/etc/apache2/sites-available/000-default.conf': file('apache-site.conf'),
      },
      // Debian's www-data; Apache and Symfony write beside their code.
      security: { user: 33, writableRoot: true },
      health: { ready: '/_health', live: false },
      resilience: { timeout: '3s' },
      in: {
        prod: {
          scale: 2,
          // Moving off the old Swarm.
          elsewhere: { host: ['192.0.2.60', '192.0.2.61'], port: 8081, share: 50 },
        },
      },
    },

    payment: {
      runtime: python(),
      ports: { http: 8080 },
      calls: [
        // Who pays, what was bought, and the empty cart that is left.
        {
          to: 'user',
          only: [
            { methods: ['GET'], path: '/check' },
            { methods: ['POST'], path: '/order' },
          ],
        },
        { to: 'cart', only: { methods: ['DELETE'], path: '/cart' } },
        'rabbitmq',
        // TLS by the proxy, so that it sees requests: their time, and how many fail.
        external('payment-provider', {
          host: 'www.paypal.com',
          port: 443,
          protocol: 'http',
          tls: 'originate',
          timeout: '8s',
        }),
      ],
      env: {
        AMQP_HOST: 'rabbitmq',
        CART_HOST: 'cart',
        PAYMENT_GATEWAY: 'http://www.paypal.com/',
        USER_HOST: 'user',
      },
      volumes: { tmp: scratch('/tmp') },
      health: { ready: '/health', live: '/health' },
      metrics: { port: 'http', path: '/metrics' },
      // What the payment provider takes from one of us.
      rateLimits: { orders: { requests: 20, per: 'second', when: { path: '/pay', methods: ['POST'] } } },
      // Never again by itself: a payment that timed out may have been made.
      resilience: { timeout: '10s', retries: 0 },
      in: {
        prod: {
          scale: { min: 2, max: 6 },
          // A payment that fails is a sale that is lost; how long it takes is up to the provider.
          objectives: { availability: '99.5%', window: '28d' },
        },
      },
    },

    dispatch: { runtime: go(), calls: ['rabbitmq'], env: { AMQP_HOST: 'rabbitmq' } },

    // One shopper around the clock: outages show before customers report them.
    load: {
      runtime: image(),
      calls: ['web'],
      env: { ERROR: '0', HOST: 'http://web:8080/', NUM_CLIENTS: '1', RUN_TIME: '0', SILENT: '1' },
      volumes: { tmp: scratch('/tmp') },
    },

    mongodb: {
      runtime: image(),
      ports: { mongo: 27017 },
      volumes: { data: disk('/data/db', '10Gi'), tmp: scratch('/tmp') },
      // The user mongodb of the official image.
      security: { user: 999 },
      resources: { memory: '512Mi' },
      in: {
        prod: {
          resources: { cpu: '500m', memory: '2Gi' },
          volumes: { data: disk('/data/db', '50Gi', { class: 'nvme' }) },
          placement: { pool: 'databases' },
        },
      },
    },

    'mongodb-backup': {
      runtime: image(),
      job: { schedule: '30 1 * * *', timeZone: 'Europe/Berlin', deadline: '2h' },
      command: ['sh', '-c', 'mongodump --host=mongodb --gzip --archive=/backup/$(date +%F).gz'],
      calls: ['mongodb'],
      in: {
        dev: { volumes: { backup: officeBackup } },
        staging: { volumes: { backup: officeBackup } },
        prod: {
          volumes: { backup: smb('//nas.acme.example/backup', { mount: '/backup', credentials: 'nas' }) },
        },
      },
    },

    mysql: {
      runtime: image(),
      ports: { mysql: 3306 },
      consumers: ['insight/metabase'],
      // Developers look into it from their desks.
      expose: { gateway: 'internal', listen: { dev: 3306 } },
      // Answers with 0 also to whom it does not let in.
      health: { ready: ['mysqladmin', 'ping', '--silent'] },
      // Its data came with the image, where a disk would hide it. 999 is the user mysql of the official image.
      security: { user: 999, writableRoot: true },
      resources: { memory: '1Gi' },
    },

    redis: {
      runtime: image(),
      ports: { redis: 6379 },
      volumes: { data: disk('/data', '5Gi') },
      // User and group redis of the official Alpine image.
      security: { user: 999, group: 1000 },
    },

    rabbitmq: {
      runtime: image(),
      ports: { amqp: 5672 },
      // Not the directory above: Erlang refuses a cookie that the group of a volume may read.
      volumes: { data: disk('/var/lib/rabbitmq/mnesia', '5Gi') },
      // User and group rabbitmq of the official Alpine image.
      security: { user: 100, group: 101, writableRoot: true },
      resources: { memory: '512Mi' },
      health: { start: '180s' },
    },
  },

  extend: addNightlyLoad,
});
