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
  }),
  'name-norm': entry<{ what: string; name: string; norm: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ what, name, norm }) => `${what} ${name} breaks the platform's norm for names, ${norm}`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'choose a name that matches it'),
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
  }),
  'missing-digest': entry<{ key: string; file: string; environment: string }>({
    severity: 'error',
    what: ({ key, file, environment }) =>
      `environment ${environment} takes images by digest only, and ${file} has none for ${key}`,
    remedy: ({ key }) => `add "digest": "sha256:…" to ${key}, as the registry reports it for the tag`,
  }),
  'moving-tag': entry<{ key: string; tag: string; environment: string }>({
    severity: 'error',
    what: ({ key, tag, environment }) =>
      `the image of ${key} is ${tag}, which can mean another one tomorrow; environment ${environment} takes none such`,
    remedy: () => 'name a tag that stays, or add the digest that you tested',
  }),
  'duplicate-mount': entry<{ mount: string; first: string; second: string }>({
    severity: 'error',
    what: ({ mount, first, second }) => `${first} and ${second} are both mounted at ${mount}`,
    remedy: () => 'give one of them another directory, or the same name so that it replaces the other',
  }),
  'binary-file': entry<{ file: string }>({
    severity: 'error',
    what: ({ file }) => `${file} is no text in UTF-8`,
    remedy: () => 'put it into the image, or onto a volume',
  }),
  'files-too-large': entry<{ bytes: number; limit: number }>({
    severity: 'error',
    what: ({ bytes, limit }) => `the files are ${bytes} bytes together, but a ConfigMap holds ${limit}`,
    remedy: () => 'put what rarely changes into the image, or onto a volume',
  }),
  'duplicate-secret': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `secret ${name} is listed twice`,
    remedy: () => 'list it once, with everything that is made of it',
  }),
  'keys-without-mount': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `keys of secret ${name} are to become files, but there is no directory for them`,
    remedy: () => 'add mount, or name the keys in env: { VARIABLE: key }',
  }),
  'csi-secret-without-files': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) =>
      `secret ${name} comes from the CSI driver, which makes files in the container and nothing else`,
    remedy: () => 'write mount and no env, or leave out from and let External Secrets copy it',
  }),
  'missing-sealed-secret': entry<SealedArgs>({
    severity: 'error',
    what: ({ file, name, namespace, cluster }) =>
      `Secret ${namespace}/${name} is not sealed for cluster ${cluster}: ${file} does not exist`,
    remedy: sealIt,
  }),
  'unusable-sealed-secret': entry<SealedArgs & { reason: string }>({
    severity: 'error',
    what: ({ file, name, namespace, cluster, reason }) =>
      `${file} does not give cluster ${cluster} the Secret ${namespace}/${name}: ${reason}`,
    remedy: sealIt,
  }),
  'credential-in-definition': entry<{ name: string; hint: string }>({
    severity: 'error',
    what: ({ name, hint }) => `${name} looks like a credential: ${hint}`,
    remedy: () => 'put the value into the secret store and refer to it in secrets',
  }),
} as const;
