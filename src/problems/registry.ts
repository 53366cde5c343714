/** What a code means: severity and words. `what` says what is wrong, `remedy` what to do about it. */
interface Entry<Args> {
  readonly severity: 'error' | 'warning';
  readonly what: (args: Args) => string;
  readonly remedy: (args: Args) => string;
}

const entry = <Args>(entry: Entry<Args>): Entry<Args> => entry;

const didYouMean = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `did you mean ${suggestion}?`;

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

/** Every problem Meshwright can report. The key is the code that people see and search for. */
export const registry = {
  'missing-definition': entry<{ path: string }>({
    severity: 'error',
    what: ({ path }) => `${path} does not exist`,
    remedy: () => 'create it, or run the command from the root of the repository',
  }),
  'broken-definition': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `the file cannot be read as TypeScript: ${reason}`,
    remedy: () => 'correct the syntax or the import',
  }),
  'duplicate-field': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `a field is written twice: ${reason}`,
    remedy: () => 'the second would silently replace the first: keep one',
  }),
  'throwing-definition': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `the definition throws: ${reason}`,
    remedy: () => 'definitions are data: remove what can fail, or catch it',
  }),
  'no-definition': entry<{ helper: string }>({
    severity: 'error',
    what: () => 'the file has no default export',
    remedy: ({ helper }) => `write: export default ${helper}({ … })`,
  }),
  'unknown-field': entry<{ field: string; suggestion: string | undefined; known: string }>({
    severity: 'error',
    what: ({ field }) => `there is no field ${field}`,
    remedy: ({ suggestion, known }) => didYouMean(suggestion, `fields here: ${known}`),
  }),
  'missing-field': entry<{ field: string; expected: string }>({
    severity: 'error',
    what: ({ field }) => `${field} is missing`,
    remedy: ({ field, expected }) => `add ${field}: ${expected}`,
  }),
  'wrong-type': entry<{ field: string; value: string; expected: string }>({
    severity: 'error',
    what: ({ field, value, expected }) => `${field} is ${value}, expected ${expected}`,
    remedy: ({ expected }) => `write ${expected}`,
  }),
  'invalid-value': entry<{ field: string; value: string; expected: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ field, value, expected }) => `${field} is ${value}, expected ${expected}`,
    remedy: ({ suggestion, expected }) => didYouMean(suggestion, `write ${expected}`),
  }),
  'invalid-name': entry<{ what: string; name: string; limit: number; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ what, name, limit }) =>
      `${what} ${name} is not a name: lower case letters, digits and '-', a letter first, at most ${limit} characters`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'choose another name'),
  }),
  'reserved-name': entry<{ what: string; name: string }>({
    severity: 'error',
    what: ({ what, name }) => `no ${what} can be called ${name}: the platform has something of that name`,
    remedy: () => 'choose another name',
  }),
  'unknown-reference': entry<{ what: string; name: string; suggestion: string | undefined; known: string }>({
    severity: 'error',
    what: ({ what, name }) => `there is no ${what} ${name}`,
    remedy: ({ suggestion, known }) =>
      didYouMean(suggestion, known === '' ? 'there are none' : `known: ${known}`),
  }),
  'missing-consent': entry<{ caller: string; callee: string; file: string }>({
    severity: 'error',
    what: ({ caller, callee }) => `${caller} calls ${callee}, which does not list it among its consumers`,
    remedy: ({ caller, file }) => `ask its owners to add '${caller}' to consumers in ${file}`,
  }),
  'unused-consent': entry<{ caller: string; callee: string }>({
    severity: 'error',
    what: ({ caller, callee }) => `${callee} consents to calls from ${caller}, which declares none`,
    remedy: ({ caller, callee }) => `add '${callee}' to the calls of ${caller}, or take the consent away`,
  }),
  'unknown-protocol': entry<{ port: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ port }) => `port ${port} does not say its protocol`,
    remedy: ({ port, suggestion }) =>
      didYouMean(suggestion, `name it <protocol>-${port}, or write ${port}: { port: …, protocol: 'tcp' }`),
  }),
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
  'reserved-port': entry<{ port: number; use: string }>({
    severity: 'error',
    what: ({ port, use }) => `port ${port} belongs to the mesh's proxy, for ${use}`,
    remedy: () => 'let the application listen on another port',
  }),
  'duplicate-port': entry<{ port: number; first: string; second: string }>({
    severity: 'error',
    what: ({ port, first, second }) => `ports ${first} and ${second} are both ${port}`,
    remedy: () => 'give one of them another number',
  }),
  'missing-image': entry<{ key: string }>({
    severity: 'error',
    what: ({ key }) => `no image is recorded for ${key}`,
    remedy: ({ key }) => `add "${key}": { "repository": "…", "tag": "…" }`,
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
  'missing-lock': entry<{ file: string; environment: string }>({
    severity: 'error',
    what: ({ file, environment }) =>
      `the images of environment ${environment} are recorded nowhere: ${file} does not exist`,
    remedy: ({ file }) => `create ${file}: { "<service>": { "repository": "…", "tag": "…" } }`,
  }),
  'unused-image': entry<{ key: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ key }) => `${key} is no service of this environment`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'remove it'),
  }),
  'weights-not-100': entry<{ sum: number }>({
    severity: 'error',
    what: ({ sum }) => `the versions' weights make ${sum}`,
    remedy: () => 'make them 100',
  }),
  'versions-with-disk': entry<{ volume: string }>({
    severity: 'error',
    what: ({ volume }) => `a service with several versions cannot have the disk ${volume}`,
    remedy: () => 'run one version, or move the state to a service of its own',
  }),
  'share-not-mountable': entry<{ volume: string; kind: string; cluster: string; shares: string }>({
    severity: 'error',
    what: ({ volume, kind, cluster, shares }) =>
      `volume ${volume} is an ${kind} share, but cluster ${cluster} mounts ${shares} shares`,
    remedy: ({ shares }) => `write ${shares}(…) in the environments of that cluster`,
  }),
  'duplicate-host': entry<{ host: string; first: string; second: string }>({
    severity: 'error',
    what: ({ host, first, second }) => `${first} and ${second} both answer at ${host}`,
    remedy: () => 'give one of them another host or other paths',
  }),
  'duplicate-namespace': entry<{ namespace: string; first: string; second: string }>({
    severity: 'error',
    what: ({ namespace, first, second }) => `${first} and ${second} would both be namespace ${namespace}`,
    remedy: () => 'rename one of the projects',
  }),
  'clashing-external': entry<{ name: string; other: string }>({
    severity: 'error',
    what: ({ name, other }) => `external ${name} is declared differently by service ${other}`,
    remedy: () => 'declare it once, as a constant that both calls use',
  }),
  'clashing-protocol': entry<{ host: string; port: number; first: string; second: string }>({
    severity: 'error',
    what: ({ host, port, first, second }) => `${host}:${port} is called as ${first} and as ${second}`,
    remedy: () => 'a port speaks one protocol: write the same in both calls',
  }),
  'missing-file': entry<{ file: string }>({
    severity: 'error',
    what: ({ file }) => `${file} does not exist`,
    remedy: () => 'paths are relative to the definition; create the file or correct the path',
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
  'invalid-construct': entry<{ construct: string; reason: string }>({
    severity: 'error',
    what: ({ construct, reason }) => `${construct}: ${reason}`,
    remedy: () => 'correct the code that creates this object',
  }),
  'invalid-object': entry<{ object: string; field: string; reason: string }>({
    severity: 'error',
    what: ({ object, field, reason }) => `${object}: ${field} ${reason}`,
    remedy: () =>
      'the cluster would refuse it: correct the definition, or report it if nothing you wrote explains it',
  }),
  'unknown-kind': entry<{ object: string; kind: string }>({
    severity: 'error',
    what: ({ object, kind }) => `${object} is of the kind ${kind}, which no schema describes`,
    remedy: () => 'add its CRD to the source table of the bindings and run npm run imports',
  }),
  'duplicate-object': entry<{ object: string; first: string; second: string }>({
    severity: 'error',
    what: ({ object, first, second }) => `${object} is rendered twice, by ${first} and ${second}`,
    remedy: () => 'rename one of the two',
  }),
  'duplicate-path': entry<{ path: string; owners: string }>({
    severity: 'error',
    what: ({ path, owners }) => `${path} would be written twice, by ${owners}`,
    remedy: () => 'rename one of the two',
  }),
  'outside-tenant': entry<{ object: string; namespace: string }>({
    severity: 'error',
    what: ({ object, namespace }) => `${object} is outside the tenant's namespace ${namespace}`,
    remedy: () => 'a project renders into its own namespace only',
  }),
  'secret-value': entry<{ object: string }>({
    severity: 'error',
    what: ({ object }) => `${object} holds a value of a secret`,
    remedy: () => 'refer to the secret store; a secret has no value here',
  }),
  'foreign-file': entry<{ path: string }>({
    severity: 'warning',
    what: ({ path }) => `${path} was not written by Meshwright and is left alone`,
    remedy: () => 'move it out of dist/, which holds generated files only',
  }),
  'blocked-path': entry<{ path: string; reason: string }>({
    severity: 'error',
    what: ({ path, reason }) => `${path} cannot be written: ${reason}`,
    remedy: () => 'move away what is in its place',
  }),
  'unknown-selection': entry<{ what: string; name: string; suggestion: string | undefined; known: string }>({
    severity: 'error',
    what: ({ what, name }) => `there is no ${what} ${name}`,
    remedy: ({ suggestion, known }) => didYouMean(suggestion, `known: ${known}`),
  }),
} as const;

export type Registry = typeof registry;
export type Code = keyof Registry;
