import { names } from './names';

/** What an agent of the platform sees of its node. Nothing else of the platform, and nothing of a tenant, sees any. */
interface NodeAgent {
  /** Folders of the node that it mounts. */
  readonly paths: readonly string[];
  /** Whether files that are readable for root alone are among them. */
  readonly root: boolean;
  /** Ports of the node that it listens on; with any, it is in the network of its node. */
  readonly ports: readonly number[];
}

/** Agents by `<namespace>/<name>`; checks let each have what stands here and no more. */
export const nodeAgents: Readonly<Record<string, NodeAgent>> = {
  [`${names.nodeAgentsNamespace}/log-agent`]: {
    paths: ['/var/log/pods', '/var/lib/meshwright-log-agent'],
    root: true,
    ports: [],
  },
  // The whole file system, read only: how full each of its parts is.
  [`${names.nodeAgentsNamespace}/node-exporter`]: {
    paths: ['/proc', '/sys', '/'],
    root: false,
    ports: [9100],
  },
};
