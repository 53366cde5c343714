import { isIP } from 'node:net';
import type { AccessFacts } from './access-facts';
import { isExportedTo } from './is-exported-to';
import type { NetworkEnd } from './network/network-end';

/**
 * A system outside the cluster as the network sees it: by each of its addresses, as far as the host is one or a
 * ServiceEntry that callers of the namespace see says them; else as one whose address is not known.
 */
export function outsideEnds(facts: AccessFacts, host: string, namespace: string): readonly NetworkEnd[] {
  const entries = (facts.serviceEntries.get(host) ?? []).filter((entry) =>
    isExportedTo(entry.spec.exportTo, entry.namespace, namespace),
  );
  const said = entries.flatMap(({ spec: { addresses, endpoints, resolution } }) =>
    endpoints !== undefined && endpoints.length > 0
      ? endpoints.map(({ address }) => address ?? '')
      : resolution === undefined || resolution === 'NONE'
        ? (addresses ?? [])
        : [],
  );
  const known = isIP(host) === 0 ? said.filter((one) => isIP(one.split('/')[0] ?? '') !== 0) : [host];
  const all = known.length === 0 ? [undefined] : known;
  return all.map((address) => ({ kind: 'outside', host, address }));
}
