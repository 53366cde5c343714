import type { Change } from '../change';
import type { Finding } from '../finding';
import { isRefused } from '../is-refused';
import type { Headline } from '../review';
import type { Section } from '../section';
import type { Environments } from './environments';
import { counted } from '../counted';
import { listed } from '../report/listed';
import { engineSwitches } from './engine-switches';
import { movedServices } from './moved-services';

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
  readonly text: string;
}

const order = ['high', 'medium', 'low'] as const;

/** How much care a change asks for, and why: whatever weighs most decides. */
export function riskOf(
  seen: Seen,
  isProduction: Environments['isProduction'] | undefined,
): Pick<Headline, 'risk' | 'because'> {
  const { findings, sections, changes, restarting, counts } = seen;
  const inProduction = (some: readonly Change[]) =>
    isProduction === undefined ? some : some.filter((change) => isOf(change, isProduction));
  const ofKind = (kind: Change['kind']) => inProduction(changes.filter((change) => change.kind === kind));
  const [deleted, recreated] = [ofKind('deleted').length, ofKind('recreated').length];
  const refused = findings.filter(isRefused);
  const waived = findings.filter((finding) => finding.waived !== undefined);
  const attention = findings.filter(({ weight }) => weight === 'attention');
  const outside = { deleted: counts.deleted - deleted, recreated: counts.recreated - recreated };
  const workloads = workloadsOf(inProduction(restarting));
  const others = workloadsOf(restarting) - workloads;
  const moved = movedServices(changes);
  const switched = engineSwitches(changes);
  const reasons: readonly Reason[] = [
    ...reason('high', refused.length, `refused: ${codesOf(refused)}`),
    ...reason('medium', switched.length, listed(switched, 3)),
    ...reason('medium', moved.length, `${listed(moved, 3)}: deleted there and made anew here`),
    ...reason('high', recreated, `${counted(recreated, 'object')} deleted and made anew in production`),
    ...reason('high', deleted, `${counted(deleted, 'object')} deleted in production`),
    ...reason('medium', waived.length, `refused and waived: ${codesOf(waived)}`),
    ...reason('medium', attention.length, `to look at: ${codesOf(attention)}`),
    ...weighing(sections, 'security'),
    ...reason('medium', outside.recreated, `${counted(outside.recreated, 'object')} deleted and made anew`),
    ...reason('medium', workloads, `pods of ${counted(workloads, 'workload')} restart in production`),
    ...weighing(sections, 'risk'),
    ...reason('low', outside.deleted, `${counted(outside.deleted, 'object')} deleted outside production`),
    ...reason('low', others, `pods of ${counted(others, 'workload')} restart outside production`),
  ];
  const because = reasons.map(({ text }) => text);
  if (isProduction === undefined && changes.length > 0) {
    because.push('definitions are in error, so that everything counts as production');
  }
  const worst = order.find((risk) => reasons.some((reason) => reason.risk === risk));
  return { risk: worst ?? (changes.length === 0 ? 'none' : 'low'), because };
}

function isOf({ before, after }: Change, isProduction: Environments['isProduction']): boolean {
  const state = after ?? before;
  if (state === undefined) return false;
  return isProduction(state.cluster, state.object.metadata.namespace ?? '');
}

function reason(risk: Reason['risk'], count: number, text: string): readonly Reason[] {
  return count > 0 ? [{ risk, text }] : [];
}

/** What a section says of itself, where something in it has this weight; what has both is said once. */
function weighing(sections: readonly Section[], weight: 'security' | 'risk'): readonly Reason[] {
  const heaviest = ({ lines }: Section) =>
    lines.some((line) => line.weight === 'security') ? 'security' : 'risk';
  return sections
    .filter((section) => section.lines.some((line) => line.weight === weight) && heaviest(section) === weight)
    .map(({ summary }) => ({ risk: 'medium', text: summary }));
}

function codesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ problem }) => problem.code))].join(', ');
}

/** The same on several clusters is one to a person. */
function workloadsOf(changes: readonly Change[]): number {
  return new Set(
    changes.map(({ after }) => `${after?.object.metadata.namespace}/${after?.object.metadata.name}`),
  ).size;
}
