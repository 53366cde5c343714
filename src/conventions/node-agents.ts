import { names } from './names';

/** What an agent of the platform sees of its node. Nothing else of the platform, and nothing of a tenant, sees any. */
interface NodeAgent {
  /** Folders of the node that it mounts. */
  readonly paths: readonly string[];
  /** Whether files that are readable for root alone are among them. */
  readonly root: boolean;
}

/** Agents by `<namespace>/<name>`; checks let each have what stands here and no more. */
export const nodeAgents: Readonly<Record<string, NodeAgent>> = {
  [`${names.nodeAgentsNamespace}/log-agent`]: {
    paths: ['/var/log/pods', '/var/lib/meshwright-log-agent'],
    root: true,
  },
};
