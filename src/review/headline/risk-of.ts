import type { Change } from '../change';
import type { Finding } from '../finding';
import { isRefused } from '../is-refused';
import type { Headline } from '../review';
import type { Section } from '../section';
import { counted } from '../counted';

/** Whether what lies in a namespace serves customers. */
export type IsProduction = (cluster: string, namespace: string) => boolean;

interface Seen {
  readonly findings: readonly Finding[];
  readonly sections: readonly Section[];
  readonly changes: readonly Change[];
  /** Those that replace pods. */
  readonly restarting: readonly Change[];
  readonly counts: Headline['counts'];
}

interface Reason {
  readonly risk: 'high' | 'medium' | 'low';
  readonly count: number;
  readonly text: (count: string) => string;
}

const order = ['high', 'medium', 'low'] as const;

/** How much care a change asks for, and why: whatever weighs most decides. */
export function riskOf(
  seen: Seen,
  isProduction: IsProduction | undefined,
): Pick<Headline, 'risk' | 'because'> {
  const { findings, sections, changes, restarting, counts } = seen;
  const inProduction = (some: readonly Change[]) =>
    isProduction === undefined ? some : some.filter((change) => isOf(change, isProduction));
  const ofKind = (kind: Change['kind']) => inProduction(changes.filter((change) => change.kind === kind));
  const [deleted, recreated] = [ofKind('deleted').length, ofKind('recreated').length];
  const restarts = inProduction(restarting).length;
  const lines = sections.flatMap((section) => section.lines);
  const weighing = (weight: 'security' | 'risk') => lines.filter((line) => line.weight === weight).length;
  const reasons: readonly Reason[] = [
    { risk: 'high', count: findings.filter(isRefused).length, text: (n) => `${n} refused` },
    { risk: 'high', count: recreated, text: (n) => `${n} deleted and made anew in production` },
    { risk: 'high', count: deleted, text: (n) => `${n} deleted in production` },
    {
      risk: 'medium',
      count: findings.filter(({ waived }) => waived !== undefined).length,
      text: (n) => `${n} refused and waived`,
    },
    {
      risk: 'medium',
      count: findings.filter(({ weight }) => weight === 'attention').length,
      text: (n) => `${n} to look at`,
    },
    { risk: 'medium', count: weighing('security'), text: (n) => `${n} security-relevant` },
    { risk: 'medium', count: weighing('risk'), text: (n) => `${n} at risk` },
    {
      risk: 'medium',
      count: restarts,
      text: () => `${counted(restarts, 'workload')} of production ${restarts === 1 ? 'restarts' : 'restart'}`,
    },
    {
      risk: 'medium',
      count: counts.recreated - recreated,
      text: (n) => `${n} deleted and made anew outside production`,
    },
    { risk: 'low', count: counts.deleted - deleted, text: (n) => `${n} deleted outside production` },
    { risk: 'low', count: restarting.length - restarts, text: (n) => `${n} restart outside production` },
  ];
  const found = reasons.filter(({ count }) => count > 0);
  const because = found.map(({ count, text }) => text(String(count)));
  if (isProduction === undefined && changes.length > 0) {
    because.push('definitions are in error, so that everything counts as production');
  }
  const worst = order.find((risk) => found.some((reason) => reason.risk === risk));
  return { risk: worst ?? (changes.length === 0 ? 'none' : 'low'), because };
}

function isOf({ before, after }: Change, isProduction: IsProduction): boolean {
  const state = after ?? before;
  if (state === undefined) return false;
  return isProduction(state.cluster, state.object.metadata.namespace ?? '');
}
