import { words } from '../../problems/words';
import type { ReviewRule } from '../../model/review-rules';
import type { Change, ChangeKind } from '../change';
import type { Finding } from '../finding';
import { isRefused } from '../is-refused';
import type { Headline, Review } from '../review';
import type { Section } from '../section';
import type { ReportContext } from './report-context';

/**
 * A review for machines. Fields may be added; those that are here stay, or `version` counts up.
 */
export interface ReviewJson {
  readonly version: 1;
  /** What was compared, as people call it. */
  readonly base: string;
  readonly head: string;
  /** Whether something is refused that no waiver lets through: the exit code is 1 then. */
  readonly refused: boolean;
  readonly headline: Headline;
  readonly findings: readonly FindingJson[];
  /** What the platform says is only counted. */
  readonly ignored: Review['ignored'];
  readonly sections: readonly Section[];
  readonly groups: readonly GroupJson[];
}

interface FindingJson {
  readonly code: string;
  readonly weight: Finding['weight'];
  /** Null where nothing waives it. */
  readonly waived: Finding['waived'] | null;
  /** What the weight follows from where the platform may set it, or null. */
  readonly rule: RuleJson | null;
  readonly what: string;
  readonly remedy: string;
  readonly at: PlaceJson;
  /** The other place that it is about, or null. */
  readonly also: PlaceJson | null;
  readonly objects: readonly ObjectJson[];
}

interface RuleJson {
  readonly level: ReviewRule['level'];
  /** The most that is fine, or null of what has no amount. */
  readonly above: number | null;
  /** Whether the platform says so, and not the default. */
  readonly isSet: boolean;
}

interface PlaceJson {
  readonly file: string;
  /** 1-based, or null where only the file is known. */
  readonly line: number | null;
  readonly column: number | null;
}

/** Changes that say the same. */
interface GroupJson {
  readonly kind: ChangeKind;
  readonly of: string;
  /** Values are null where a field was not there before or is not after, and names in them are placeholders. */
  readonly fields: readonly { readonly path: string; readonly before: unknown; readonly after: unknown }[];
  readonly objects: readonly ObjectJson[];
}

interface ObjectJson {
  readonly cluster: string;
  readonly kind: string;
  /** Null of what has no namespace. */
  readonly namespace: string | null;
  readonly name: string;
  /** Folder below `dist/` that an engine applies as one, after the change or, of what is gone, before it. */
  readonly owner: string;
  /** The folder before, of what moves; else null. */
  readonly from: string | null;
}

/** A review as data, complete. */
export function json(review: Review, { resolve }: Pick<ReportContext, 'resolve'>): string {
  const { base, head, headline, findings, ignored, sections, groups } = review;
  const place = (found: Finding['problem']['at']): PlaceJson => {
    const { file, line = null, column = null } = resolve(found);
    return { file, line, column };
  };
  const data: ReviewJson = {
    version: 1,
    base,
    head,
    refused: findings.some(isRefused),
    headline,
    findings: findings.map(({ problem, weight, waived, rule, changes }) => {
      const { what, remedy } = words(problem);
      return {
        code: problem.code,
        weight,
        waived: waived ?? null,
        rule: rule === undefined ? null : { ...rule, above: rule.above ?? null },
        what,
        remedy,
        at: place(problem.at),
        also: problem.also === undefined ? null : place(problem.also),
        objects: changes.map(objectOf),
      };
    }),
    ignored,
    sections,
    groups: groups.map(({ kind, of, fields, changes }) => ({
      kind,
      of,
      fields: fields.map(({ path, before = null, after = null }) => ({ path, before, after })),
      objects: changes.map(objectOf),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function objectOf({ kind, before, after }: Change): ObjectJson {
  const state = after ?? before;
  const { name = '', namespace = null } = state?.object.metadata ?? {};
  return {
    cluster: state?.cluster ?? '',
    kind: state?.object.kind ?? '',
    namespace,
    name,
    owner: state?.owner ?? '',
    from: kind === 'moved' ? (before?.owner ?? null) : null,
  };
}
