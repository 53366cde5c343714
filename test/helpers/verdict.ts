import type { AccessRequest } from '../../src/access/access-request';
import { decide } from '../../src/access/decide';
import type { MeshFacts } from '../../src/access/mesh-facts';
import { passes } from '../../src/access/passes';
import { readFacts } from '../../src/access/read-facts';
import type { KubernetesObject } from '../../src/model/manifest';

/** A request as a test writes it: `shop/web` or a whole source to `shop/api:8080`, or to a host outside. */
export interface Ask extends Partial<Omit<AccessRequest, 'from' | 'to'>> {
  readonly from: string | AccessRequest['from'];
  readonly to: string;
}

/**
 * What is decided, on a line: `yes`, or `no` with the layer that refuses and the names of what decides there. Fails where
 * the same question without reasons is answered otherwise.
 */
export function verdict(objects: readonly KubernetesObject[], ask: Ask, mesh?: MeshFacts): string {
  const { from, to, ...rest } = ask;
  const colon = to.lastIndexOf(':');
  const target = to.slice(0, colon);
  const port = to.slice(colon + 1);
  const facts = readFacts(objects, mesh);
  const request: AccessRequest = {
    protocol: 'http',
    ...rest,
    from: typeof from === 'string' ? { kind: 'workload', workload: from } : from,
    to: target.includes('/')
      ? { kind: 'workload', workload: target, port: Number(port) }
      : { kind: 'external', host: target, port: Number(port) },
  };
  const { allowed, layers } = decide(facts, request);
  if (passes(facts, request) !== allowed) throw new Error('the answer without reasons is another');
  const last = layers.at(-1);
  return allowed || last === undefined
    ? 'yes'
    : ['no:', last.layer, ...last.by.map(({ name }) => name)].join(' ');
}
