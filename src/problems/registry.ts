import { capacityProblems } from './capacity-problems';
import { configProblems } from './config-problems';
import { didYouMean } from './did-you-mean';
import { entry } from './entry';
import { trafficProblems } from './traffic-problems';

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
  'not-for-jobs': entry<{ field: string; reason: string }>({
    severity: 'error',
    what: ({ field, reason }) => `a job has no ${field}: ${reason}`,
    remedy: ({ field }) => `remove ${field}, or job if it is to run all the time`,
  }),
  'call-of-job': entry<{ job: string }>({
    severity: 'error',
    what: ({ job }) => `${job} is a job and listens to nobody`,
    remedy: () => 'remove the call; what the job produces is reached where it puts it',
  }),
  'job-before-job': entry<{ job: string }>({
    severity: 'error',
    what: ({ job }) => `${job} is a job itself, and only a service that keeps running can wait for one`,
    remedy: () => 'name the service that both are for, or do the work of both in one job',
  }),
  'probe-without-port': entry<{ probe: string }>({
    severity: 'error',
    what: ({ probe }) => `health.${probe} asks by the network, but there is no port to ask`,
    remedy: () => "add health.port, or ask with a command: ['program', 'argument']",
  }),
  'unfit-runtime': entry<{ what: string; reason: string; remedy: string }>({
    severity: 'error',
    what: ({ what, reason }) => `${what}: ${reason}`,
    remedy: ({ remedy }) => remedy,
  }),
  'blind-jvm': entry<{ version: string; aware: string }>({
    severity: 'warning',
    what: ({ version, aware }) =>
      `Java ${version} does not see the limits of its container on a node with cgroup v2, Java ${aware} does`,
    remedy: ({ aware }) =>
      `build the image on Java ${aware} or later; until then its heap and processors are fixed in JAVA_TOOL_OPTIONS`,
  }),
  'heap-too-big': entry<{ where: string; heap: string; limit: string }>({
    severity: 'error',
    what: ({ where, heap, limit }) =>
      `${where} allows a heap of ${heap}, more than 80 % of the memory limit ${limit}: the kernel would kill it`,
    remedy: () => 'raise resources.memory, or lower the heap; without -Xmx it follows the limit',
  }),
  'shutdown-too-short': entry<{ variable: string; phase: string; grace: number }>({
    severity: 'error',
    what: ({ variable, phase, grace }) =>
      `${variable} lets a shutdown take ${phase}, but shutdown.grace ends it after ${grace}s`,
    remedy: () =>
      'raise shutdown.grace above it, or remove the variable: it then follows from shutdown.grace',
  }),
  'versions-with-disk': entry<{ volume: string }>({
    severity: 'error',
    what: ({ volume }) => `a service with several versions cannot have the disk ${volume}`,
    remedy: () => 'run one version, or move the state to a service of its own',
  }),
  'no-http-port': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) => `${field} is about requests, and no port of the service is http, http2 or grpc`,
    remedy: () => 'name a port after its protocol, or take the field away',
  }),
  'no-rate-limit-service': entry<{ limit: string; counted: string }>({
    severity: 'error',
    what: ({ limit, counted }) =>
      `limit ${limit} is counted by ${counted}, which all pods share, and the platform counts nothing`,
    remedy: () => "count it by 'pod', or ask the platform team for rateLimits in apps/platform.ts",
  }),
  'burst-of-shared-limit': entry<{ limit: string; counted: string }>({
    severity: 'error',
    what: ({ limit, counted }) =>
      `limit ${limit} has a burst, but is counted by ${counted}, in fixed windows that know none`,
    remedy: () => "remove burst, or count it by 'pod'",
  }),
  'duplicate-limit': entry<{ first: string; second: string }>({
    severity: 'error',
    what: ({ first, second }) => `limits ${first} and ${second} count the same requests in the same way`,
    remedy: () => 'keep the lower one, or tell them apart by when, per or counted',
  }),
  'not-exposed': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) => `${field} checks tokens on gateways, and no gateway exposes the service`,
    remedy: () => "write at: ['inside'], or expose it",
  }),
  'token-unchecked': entry<{ field: string }>({
    severity: 'error',
    what: ({ field }) =>
      `${field} asks callers for a token, but only gateways check tokens, which callers do not pass`,
    remedy: () => "add 'inside' to at",
  }),
  'token-without-http': entry<{ ports: string }>({
    severity: 'error',
    what: ({ ports }) => `callers need a token, and connections to ${ports} can carry none`,
    remedy: () => "write callers: 'trusted', or move what is not HTTP to a service of its own",
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
  'covered-host': entry<{ host: string; domain: string }>({
    severity: 'error',
    what: ({ host, domain }) => `${host} has a certificate already: the gateway's own, for ${domain}`,
    remedy: ({ host, domain }) =>
      host.length > domain.length
        ? `write host: '${host.slice(0, -domain.length - 1)}'`
        : 'choose a host below or outside that domain',
  }),
  'clashing-certificate': entry<{ host: string; first: string; second: string }>({
    severity: 'error',
    what: ({ host, first, second }) => `${first} and ${second} want different certificates for ${host}`,
    remedy: () => 'a host has one certificate: write the same tls in both',
  }),
  'nested-path': entry<{ host: string; outer: string; inner: string; first: string; second: string }>({
    severity: 'error',
    what: ({ host, outer, inner, first, second }) =>
      `${outer} and ${inner} of ${host} lead to ${first} and ${second}: which of them the gateway tries first is left to chance`,
    remedy: () => "use paths of which none is below the other; only '/' is always tried last",
  }),
  'not-in-gateway-api': entry<{ service: string; feature: string }>({
    severity: 'error',
    what: ({ service, feature }) =>
      `${service} is exposed with ${feature}, which routes of the Gateway API cannot say`,
    remedy: () => "do without, or write mesh: { routes: 'istio' } in the platform's definition",
  }),
  'unusable-port': entry<{ port: number }>({
    severity: 'error',
    what: ({ port }) => `a gateway cannot open port ${port}`,
    remedy: () => 'choose one from 1024 up that neither the proxy nor HTTP and HTTPS of the gateway use',
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
  'clashing-listener': entry<{ port: number; first: string; second: string }>({
    severity: 'error',
    what: ({ port, first, second }) =>
      `the proxy cannot tell ${first} and ${second} apart, which are both called on port ${port}`,
    remedy: () => 'give the one that speaks no HTTP its addresses, each with /32, or use another port',
  }),
  'clashing-resolution': entry<{ host: string }>({
    severity: 'error',
    what: ({ host }) => `${host} is called by TLS of the proxy and, on another port, by its addresses`,
    remedy: () => 'let the application speak TLS itself, or leave out the addresses',
  }),
  'external-in-mesh': entry<{ host: string }>({
    severity: 'error',
    what: ({ host }) => `${host} is a name inside the cluster, not of an external system`,
    remedy: () =>
      "call a service of the mesh as 'service' or 'project/service', a system outside by its full name",
  }),
  'missing-file': entry<{ file: string }>({
    severity: 'error',
    what: ({ file }) => `${file} does not exist`,
    remedy: () => 'paths are relative to the definition; create the file or correct the path',
  }),
  ...capacityProblems,
  ...configProblems,
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
  ...trafficProblems,
} as const;

export type Registry = typeof registry;
export type Code = keyof Registry;
