import type { AccessFacts } from '../../access/access-facts';
import { describeReference } from '../../access/describe-reference';
import { enforcedPolicies } from '../../access/mesh/enforced-policies';
import { mtlsMode, type MtlsMode } from '../../access/mesh/mtls-mode';
import { selectingPolicies } from '../../access/network/selecting-policies';
import type { Workload } from '../../access/workload';
import type { SectionLine } from '../section';
import type { ComparedCluster } from './compared-cluster';

/** Layers of pods that hold nothing back any longer, or less: of new pods, those that hold nothing back at all. */
export function openedLayers(
  { before, after, concerns, isImplied }: ComparedCluster,
  cluster: string,
): readonly SectionLine[] {
  return [...after.facts.workloads.values()]
    .filter(({ id, namespace }) => concerns(namespace) && !isImplied(id))
    .flatMap((workload) => {
      const known = before.facts.workloads.get(workload.id);
      const was = known === undefined ? undefined : postureOf(before.facts, known);
      return openings(was, postureOf(after.facts, workload)).map(({ text, objects }): SectionLine => ({
        weight: 'security',
        sign: known === undefined ? '+' : '~',
        text: `${workload.id}: ${text}`,
        objects,
        cluster,
      }));
    });
}

/** What holds requests back, layer by layer. */
interface Posture {
  readonly egress: boolean;
  readonly ingress: boolean;
  readonly proxy: boolean;
  readonly authorization: boolean;
  /** By port. */
  readonly mtls: ReadonlyMap<number, MtlsMode>;
}

function postureOf(facts: AccessFacts, workload: Workload): Posture {
  const { egress, ingress } = selectingPolicies(facts, workload);
  const { inMesh, isGateway, ports } = workload;
  const judged = inMesh && !isGateway ? ports.filter(({ protocol }) => protocol === 'TCP') : [];
  return {
    egress: egress.isolated,
    ingress: ingress.isolated,
    proxy: inMesh,
    authorization: enforcedPolicies(facts, workload).allow.length > 0,
    mtls: new Map(judged.map(({ number }) => [number, mtlsMode(facts, workload, number)])),
  };
}

interface Opening {
  readonly text: string;
  readonly objects: readonly string[];
}

const strength = { STRICT: 2, PERMISSIVE: 1, DISABLE: 0 } as const;
const modes = {
  PERMISSIVE: 'takes plain text beside mutual TLS',
  DISABLE: 'wants plain text',
  STRICT: 'wants mutual TLS',
} as const;

function openings(was: Posture | undefined, is: Posture): readonly Opening[] {
  const plain = (text: string): Opening => ({ text, objects: [] });
  const lost = (layer: 'egress' | 'ingress' | 'proxy' | 'authorization') =>
    (was?.[layer] ?? true) && !is[layer];
  return [
    ...(lost('egress') ? [plain('egress is open, no network policy selects it')] : []),
    ...(lost('ingress') ? [plain('ingress is open, no network policy selects it')] : []),
    ...(lost('proxy') ? [plain('has no proxy, so that no policy of the mesh holds')] : []),
    ...(is.proxy && lost('authorization')
      ? [plain('authorization is open, no policy that allows concerns it')]
      : []),
    ...[...is.mtls].flatMap(([port, { mode, by }]) => {
      const before = was?.mtls.get(port)?.mode ?? 'STRICT';
      const weaker = is.proxy && strength[mode] < strength[before];
      return weaker ? [{ text: `port ${port} ${modes[mode]}`, objects: by.map(describeReference) }] : [];
    }),
  ];
}
