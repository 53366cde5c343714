import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** A Secret and where its ciphertext belongs. */
interface SealedArgs {
  readonly file: string;
  readonly name: string;
  readonly namespace: string;
  readonly cluster: string;
}

const sealIt = ({ file, name, namespace, cluster }: SealedArgs): string =>
  `seal it: kubectl create secret generic ${name} --namespace ${namespace} --dry-run=client --from-file=… ` +
  `--output json | kubeseal --context ${cluster} --format json > ${file}`;

/** Problems of secrets, files, images, ports and norms: a part of the registry. */
export const configProblems = {
  'udp-port': entry<{ port: string }>({
    severity: 'error',
    what: ({ port }) => `port ${port} is UDP, which the mesh does not carry`,
    remedy: () => 'serve it over TCP, or run it outside the mesh',
    why: 'A proxy of Istio carries TCP only. UDP goes around it: without mutual TLS, without authorization, and the network policies of the tenant do not open it.',
    example: { port: 'syslog' },
    source: 'https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/',
  }),
  'name-norm': entry<{ what: string; name: string; norm: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ what, name, norm }) => `${what} ${name} breaks the platform's norm for names, ${norm}`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'choose a name that matches it'),
    why: 'Dashboards, bills and scripts of the company go by the norm for names: what breaks it is missing there, and nobody is told.',
    example: { what: 'service', name: 'Orders_API', norm: '/^[a-z-]+$/', suggestion: 'orders-api' },
  }),
  'port-norm': entry<{
    port: string;
    number: number;
    protocol: string;
    norm: string;
    moved: boolean;
    suggestion: number;
  }>({
    severity: 'error',
    what: ({ port, number, protocol, norm }) =>
      `port ${port} is ${number}, but the platform's norm for ${protocol} is ${norm}`,
    remedy: ({ port, number, moved, suggestion }) =>
      moved ? `write ${port}: { port: ${suggestion}, target: ${number} }` : `make it port ${suggestion}`,
    why: 'Firewalls, dashboards and people of the company expect a protocol at its number. Elsewhere it is found by nobody, or blocked.',
    example: { port: 'http', number: 9090, protocol: 'http', norm: '8080', moved: false, suggestion: 8080 },
  }),
  'missing-digest': entry<{ key: string; file: string; environment: string }>({
    severity: 'error',
    what: ({ key, file, environment }) =>
      `environment ${environment} takes images by digest only, and ${file} has none for ${key}`,
    remedy: ({ key }) => `add "digest": "sha256:…" to ${key}, as the registry reports it for the tag`,
    why: 'A tag can be pushed again: what was tested and what runs then differ, and a rollback does not bring back what ran before.',
    example: { key: 'orders', file: 'apps/shop/images/prod.json', environment: 'prod' },
    source: 'https://kubernetes.io/docs/concepts/containers/images/',
  }),
  'moving-tag': entry<{ key: string; tag: string; environment: string }>({
    severity: 'error',
    what: ({ key, tag, environment }) =>
      `the image of ${key} is ${tag}, which can mean another one tomorrow; environment ${environment} takes none such`,
    remedy: () => 'name a tag that stays, or add the digest that you tested',
    why: 'Each node pulls what the tag means at that moment: two pods of one service run different code, and no commit says since when.',
    example: { key: 'orders', tag: 'latest', environment: 'prod' },
    source: 'https://kubernetes.io/docs/concepts/containers/images/',
  }),
  'duplicate-mount': entry<{ mount: string; first: string; second: string }>({
    severity: 'error',
    what: ({ mount, first, second }) => `${first} and ${second} are both mounted at ${mount}`,
    remedy: () => 'give one of them another directory, or the same name so that it replaces the other',
    why: 'The API server refuses a workload whose container mounts two volumes at one path: the sync fails, and the new version never starts.',
    example: { mount: '/etc/app', first: 'files', second: 'secret db' },
    source: 'https://kubernetes.io/docs/concepts/storage/volumes/',
  }),
  'binary-file': entry<{ file: string }>({
    severity: 'error',
    what: ({ file }) => `${file} is no text in UTF-8`,
    remedy: () => 'put it into the image, or onto a volume',
    why: 'Its bytes would be replaced while they are read as text, and the application would get another file than the one in the repository.',
    example: { file: 'apps/shop/logo.png' },
    source: 'https://kubernetes.io/docs/concepts/configuration/configmap/',
  }),
  'files-too-large': entry<{ bytes: number; limit: number }>({
    severity: 'error',
    what: ({ bytes, limit }) => `the files are ${bytes} bytes together, but a ConfigMap holds ${limit}`,
    remedy: () => 'put what rarely changes into the image, or onto a volume',
    why: 'The API server refuses a ConfigMap above one mebibyte, so that pods start without the files or not at all.',
    example: { bytes: 2097152, limit: 1048576 },
    source: 'https://kubernetes.io/docs/concepts/configuration/configmap/',
  }),
  'duplicate-secret': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `secret ${name} is listed twice`,
    remedy: () => 'list it once, with everything that is made of it',
    why: 'Both would make an object of the same name. The keys of one are lost, and the application does not start, or starts without its password.',
    example: { name: 'db' },
  }),
  'keys-without-mount': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `keys of secret ${name} are to become files, but there is no directory for them`,
    remedy: () => 'add mount, or name the keys in env: { VARIABLE: key }',
    why: 'The files would be nowhere in the container, and the application would find neither file nor variable.',
    example: { name: 'db' },
  }),
  'csi-secret-without-files': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) =>
      `secret ${name} comes from the CSI driver, which makes files in the container and nothing else`,
    remedy: () => 'write mount and no env, or leave out from and let External Secrets copy it',
    why: 'No Secret is ever made that a variable could read: the pod waits for it with CreateContainerConfigError.',
    example: { name: 'db' },
    source: 'https://secrets-store-csi-driver.sigs.k8s.io/',
  }),
  'missing-sealed-secret': entry<SealedArgs>({
    severity: 'error',
    what: ({ file, name, namespace, cluster }) =>
      `Secret ${namespace}/${name} is not sealed for cluster ${cluster}: ${file} does not exist`,
    remedy: sealIt,
    why: 'The Secret never appears in the cluster, and pods that need it do not start: they show CreateContainerConfigError or hang at the mount.',
    example: {
      file: 'apps/shop/sealed/east/prod/orders-db.json',
      name: 'orders-db',
      namespace: 'shop-prod',
      cluster: 'east',
    },
    source: 'https://github.com/bitnami-labs/sealed-secrets',
  }),
  'unusable-sealed-secret': entry<SealedArgs & { reason: string }>({
    severity: 'error',
    what: ({ file, name, namespace, cluster, reason }) =>
      `${file} does not give cluster ${cluster} the Secret ${namespace}/${name}: ${reason}`,
    remedy: sealIt,
    why: 'The controller can open a secret only for the name, the namespace and the cluster that it was sealed for. It says so in an event, and the Secret never appears.',
    example: {
      file: 'apps/shop/sealed/east/prod/orders-db.json',
      name: 'orders-db',
      namespace: 'shop-prod',
      cluster: 'east',
      reason: 'it is sealed for namespace shop-test',
    },
    source: 'https://github.com/bitnami-labs/sealed-secrets',
  }),
  'credential-in-definition': entry<{ name: string; hint: string }>({
    severity: 'error',
    what: ({ name, hint }) => `${name} looks like a credential: ${hint}`,
    remedy: () => 'put the value into the secret store and refer to it in secrets',
    why: 'Whoever reads the repository, a fork or a backup of it has the credential, and its history keeps it for good. What was committed has to be changed, not only removed.',
    example: { name: 'DB_PASSWORD', hint: 'a variable of this name holds a password' },
    source: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  }),
} as const;
