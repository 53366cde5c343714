import { problem } from '../../../src/problems/problem';
import type { Change, ChangeKind } from '../../../src/review/change';
import type { Finding } from '../../../src/review/finding';
import type { FieldChange } from '../../../src/review/field-change';
import { groupChanges } from '../../../src/review/groups/group-changes';
import { headline } from '../../../src/review/headline/headline';
import type { ReportContext } from '../../../src/review/report/report-context';
import type { Review } from '../../../src/review/review';
import type { Section } from '../../../src/review/section';

/** A change of one object. */
export function changeOf(
  name: string,
  fields: readonly FieldChange[] = [],
  kind: ChangeKind = 'updated',
  { of = 'Deployment', project = 'shop' } = {},
): Change {
  const state = {
    object: {
      apiVersion: 'apps/v1',
      kind: of,
      metadata: {
        name,
        namespace: 'shop',
        labels: { 'app.kubernetes.io/part-of': project, 'meshwright.dev/environment': 'prod' },
      },
    },
    cluster: 'east',
    file: `east/shop/${name}/workload.yaml`,
    owner: `east/shop/${name}`,
  };
  return {
    kind,
    before: kind === 'created' ? undefined : state,
    after: kind === 'deleted' ? undefined : state,
    fields,
  };
}

/** Something refused, with words of one's own. */
export function refusal(reason: string, waived?: Finding['waived']): Finding {
  return {
    problem: problem(
      'blocked-path',
      { file: 'dist/a.yaml', line: 3, column: 1 },
      { path: 'dist/a.yaml', reason },
    ),
    weight: 'refused',
    changes: [],
    waived,
  };
}

/** A review of changes, in which everything is production. */
export function reviewOf(
  changes: readonly Change[],
  findings: readonly Finding[] = [],
  sections: readonly Section[] = [],
): Review {
  return {
    base: 'main',
    head: 'the working tree',
    headline: headline({ changes, findings, sections }, undefined),
    groups: groupChanges(changes),
    sections,
    findings,
    ignored: [],
  };
}

/** Knows no more than what it is given. */
export const blank: ReportContext = { resolve: (place) => place, causeOf: () => undefined };
