import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of calls, inside the mesh and out of it: a part of the registry. */
export const callProblems = {
  'missing-consent': entry<{ caller: string; callee: string; file: string; snippet: string }>({
    severity: 'error',
    what: ({ caller, callee }) => `${caller} calls ${callee}, which does not list it among its consumers`,
    remedy: ({ file, snippet }) => `ask its owners to add ${snippet} to its consumers in ${file}`,
  }),
  'beyond-consent': entry<{ caller: string; callee: string; file: string; given: string; snippet: string }>({
    severity: 'error',
    what: ({ caller, callee }) => `${caller} asks for more of ${callee} than that consents to`,
    remedy: ({ file, given, snippet }) =>
      `write ${given} in calls, or ask its owners to write ${snippet} in its consumers in ${file}`,
  }),
  'unused-consent': entry<{
    caller: string;
    callee: string;
    file: string | undefined;
    suggestion: string | undefined;
  }>({
    severity: 'error',
    what: ({ caller, callee, file }) =>
      file === undefined
        ? `${callee} consents to calls from ${caller}, which does not exist`
        : `${callee} consents to calls from ${caller}, which declares none`,
    remedy: ({ caller, callee, file, suggestion }) =>
      file === undefined
        ? didYouMean(suggestion, "write 'project/service' of one that exists, or take the consent away")
        : `add '${callee}' to the calls of ${caller} in ${file}, or take the consent away`,
  }),
  'only-without-http': entry<{ callee: string; ports: string }>({
    severity: 'error',
    what: ({ callee, ports }) => `connections to ${ports} of ${callee} have no requests to tell apart`,
    remedy: () =>
      'name the ports that are HTTP-like in ports, and write what has no requests apart, without only',
  }),
  'call-of-job': entry<{ job: string }>({
    severity: 'error',
    what: ({ job }) => `${job} is a job and listens to nobody`,
    remedy: () => 'remove the call; what the job produces is reached where it puts it',
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
} as const;
