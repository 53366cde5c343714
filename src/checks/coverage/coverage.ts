import { addToGroup } from '../../conventions/add-to-group';
import { type OwnCode, registry } from '../../problems/registry';
import type { Entry } from '../../problems/entry';
import { uncoveredFindings } from './uncovered-findings';
import { upstreamFindings } from './upstream-findings';

/** A finding of another tool, and what becomes of it here. */
export interface Coverage {
  /** As the tool calls it. */
  readonly code: string;
  readonly tool: 'istioctl analyze' | 'Kiali';
  readonly title: string;
  /** What finds it here. */
  readonly by: readonly OwnCode[];
  /** Why nothing does. */
  readonly reason?: string;
}

/** Every finding of other tools, in the order of their codes. */
export function coverage(): readonly Coverage[] {
  const reasons: Readonly<Record<string, string | undefined>> = uncoveredFindings;
  const by = new Map<string, OwnCode[]>();
  for (const [code, { upstream = [] }] of Object.entries<Pick<Entry<never>, 'upstream'>>(registry)) {
    for (const name of upstream) addToGroup(by, name, code as OwnCode);
  }
  return Object.entries(upstreamFindings).map(([code, title]) => {
    const reason = reasons[code];
    return {
      code,
      tool: code.startsWith('IST') ? 'istioctl analyze' : 'Kiali',
      title,
      by: by.get(code) ?? [],
      ...(reason === undefined ? {} : { reason }),
    };
  });
}
