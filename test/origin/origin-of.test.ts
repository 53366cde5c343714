import { expect, it } from '@jest/globals';
import { lineAt, sampleQuestion } from './sample-question';

const { ask } = sampleQuestion();

const shop = 'apps/robot-shop/project.ts: ';
const books = 'apps/bookinfo/project.ts: ';
const company = 'apps/platform.ts: ';
const east = 'dist/prod-east';
const app = '/spec/template/spec/containers/[name=app]';

/** What decides a field: the field, its layer, and the author's line as it is written. */
it.each<[what: string, question: string, layer: string, line: string]>([
  ['replicas', `${east}/robot-shop/ratings/workload.yaml#/spec/replicas`, 'environment', `${shop}scale: 2,`],
  [
    'the most replicas',
    `${east}/robot-shop/web/workload.yaml#/spec/maxReplicas`,
    'environment',
    `${shop}scale: { min: 2, max: 10 },`,
  ],
  [
    'the image',
    `${east}/robot-shop/cart/workload.yaml#Deployment/cart${app}/image`,
    'image lock',
    'apps/robot-shop/images/prod.json: "repository": "docker.io/robotshop/rs-cart",',
  ],
  [
    'a variable',
    `${east}/robot-shop/cart/workload.yaml#Deployment/cart${app}/env/[name=REDIS_HOST]/value`,
    'service',
    `${shop}env: { CATALOGUE_HOST: 'catalogue', REDIS_HOST: 'redis' },`,
  ],
  [
    'a variable of the platform',
    `${east}/robot-shop/cart/workload.yaml#Deployment/cart${app}/env/[name=TZ]/value`,
    'platform',
    `${company}env: { TZ: 'UTC' },`,
  ],
  [
    'the user, by a default of the project',
    `${east}/robot-shop/cart/workload.yaml#Deployment/cart/spec/template/spec/securityContext/runAsUser`,
    'project',
    `${shop}security: { user: 1000 },`,
  ],
  [
    'a probe',
    `${east}/robot-shop/cart/workload.yaml#Deployment/cart${app}/readinessProbe/httpGet/path`,
    'service',
    `${shop}health: { ready: '/health', live: '/health' },`,
  ],
  [
    'the port of a probe',
    `${east}/robot-shop/ratings/workload.yaml#Deployment/ratings${app}/readinessProbe/httpGet/port`,
    'service',
    `${shop}ports: { http: { port: 80, target: 8080 } },`,
  ],
  [
    'the port of a Service',
    `${east}/robot-shop/ratings/workload.yaml#Service/ratings/spec/ports/[name=http]/port`,
    'service',
    `${shop}ports: { http: { port: 80, target: 8080 } },`,
  ],
  [
    'the host on a gateway',
    `${east}/robot-shop/web/traffic.yaml#VirtualService/web-public-robot-shop.acme.example/spec/hosts/0`,
    'service',
    `${shop}expose: [{ host: 'robot-shop' }, { fullHost: { prod: 'www.robot-shop.example' } }],`,
  ],
  [
    'a method that a caller may use',
    `${east}/robot-shop/cart/access.yaml#AuthorizationPolicy/cart/spec/rules/1/to/0/operation/methods/0`,
    'service',
    `${shop}calls: [{ to: 'cart', only: { methods: ['POST'], path: '/shipping' } }, 'mysql'],`,
  ],
  [
    'a timeout',
    `${east}/robot-shop/payment/traffic.yaml#VirtualService/payment/spec/http/0/timeout`,
    'service',
    `${shop}resilience: { timeout: '10s', retries: 0 },`,
  ],
  [
    'the timeout of a route',
    `${east}/robot-shop/catalogue/traffic.yaml#VirtualService/catalogue/spec/http/0/timeout`,
    'service',
    `${shop}routes: { search: { when: { path: '/search' }, timeout: '800ms', retries: 0 } },`,
  ],
  [
    'ejection, where the service knows better than the platform',
    `${east}/bookinfo/reviews/traffic.yaml#DestinationRule/reviews/spec/trafficPolicy/outlierDetection/consecutive5xxErrors`,
    'service',
    `${books}resilience: { timeout: '3s', circuitBreaker: { consecutiveErrors: 3 } },`,
  ],
  [
    'the weight of a version',
    `${east}/bookinfo/reviews/traffic.yaml#VirtualService/reviews/spec/http/1/route/0/weight`,
    'service',
    `${books}v1: 80,`,
  ],
  [
    'the quota',
    `${east}/robot-shop/_tenant/namespace.yaml#ResourceQuota/default/spec/hard/requests.cpu`,
    'project',
    `${shop}quota: { cpu: 24, memory: '48Gi', pods: 150, storage: '200Gi' },`,
  ],
  [
    'a label from the platform',
    `${east}/robot-shop/_tenant/namespace.yaml#Namespace/robot-shop/metadata/labels/istio.io~1rev`,
    'platform',
    `${company}mesh: { revision: 'stable' },`,
  ],
  [
    'flags of the JVM, by the runtime',
    `${east}/robot-shop/shipping/workload.yaml#Deployment/shipping${app}/env/[name=JAVA_TOOL_OPTIONS]/value`,
    'runtime',
    `${shop}runtime: java(8, { springBoot: '2.3' }),`,
  ],
  [
    'CPU, by the runtime',
    `${east}/robot-shop/shipping/workload.yaml#Deployment/shipping${app}/resources/requests/cpu`,
    'runtime',
    `${shop}runtime: java(8, { springBoot: '2.3' }),`,
  ],
  [
    'the content of a file',
    `${east}/robot-shop/web/workload.yaml#ConfigMap/web-files/data/etc_nginx_nginx.conf`,
    'file',
    'apps/robot-shop/nginx.conf: worker_processes auto;',
  ],
  [
    'a reference to a secret',
    `${east}/robot-shop/mongodb-backup/storage.yaml#/spec/csi/nodeStageSecretRef/name`,
    'environment',
    `${shop}volumes: { backup: smb('//nas.acme.example/backup', { mount: '/backup', credentials: 'nas' }) },`,
  ],
  [
    'the port of a NetworkPolicy',
    `${east}/robot-shop/web/access.yaml#NetworkPolicy/web/spec/ingress/0/ports/0/port`,
    'service',
    `${shop}ports: { http: 8080 },`,
  ],
  [
    'the size of a disk',
    `${east}/robot-shop/mongodb/workload.yaml#StatefulSet/mongodb/spec/volumeClaimTemplates/0/spec/resources/requests/storage`,
    'environment',
    `${shop}volumes: { data: disk('/data/db', '50Gi', { class: 'nvme' }) },`,
  ],
  [
    'when a job runs',
    `${east}/robot-shop/mongodb-backup/workload.yaml#CronJob/mongodb-backup/spec/schedule`,
    'service',
    `${shop}job: { schedule: '30 1 * * *', timeZone: 'Europe/Berlin', deadline: '2h' },`,
  ],
  [
    'CPU of the proxy',
    `${east}/robot-shop/web/workload.yaml#Deployment/web/spec/template/metadata/annotations/sidecar.istio.io~1proxyCPU`,
    'service',
    `${shop}sidecar: { cpu: '200m' },`,
  ],
  [
    'a host of a gateway, which one of all projects asks for',
    `${east}/_platform/mesh/traffic.yaml#Certificate/www.robot-shop.example-tls/spec/dnsNames/0`,
    'service',
    `${shop}expose: [{ host: 'robot-shop' }, { fullHost: { prod: 'www.robot-shop.example' } }],`,
  ],
  [
    'what an engine syncs from',
    `${east}/_delivery/bookinfo.yaml#Application/bookinfo.details/spec/source/repoURL`,
    'platform',
    `${company}repository: { url: 'https://git.acme.example/platform/meshwright.git' },`,
  ],
  [
    'what an author wrote in code',
    'dist/office/robot-shop-dev/_extension/workload.yaml#CronJob/nightly-load/spec/schedule',
    'code',
    `${shop}extend: addNightlyLoad,`,
  ],
])('finds what decides %s', (_what, question, layer, line) => {
  const { causes } = ask(question);
  expect(
    causes.map((cause) => `${cause.layer} ${cause.place === undefined ? '' : lineAt(cause.place)}`)[0],
  ).toBe(`${layer} ${line}`);
});
