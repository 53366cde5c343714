import { nodeAgents } from '../../conventions/node-agents';
import type { Manifest } from '../../model/manifest';

/** What a workload may see of its node: an agent's share of it where the platform itself renders that agent. */
export function agentOf({ object, unit }: Manifest): (typeof nodeAgents)[string] | undefined {
  const { kind, metadata } = object;
  return kind === 'DaemonSet' && unit.project === undefined
    ? nodeAgents[`${metadata.namespace ?? ''}/${metadata.name}`]
    : undefined;
}
