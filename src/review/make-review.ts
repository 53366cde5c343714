import { paths } from '../conventions/paths';
import { removalBudget } from '../conventions/removal-budget';
import { reviewRules } from '../conventions/review-rules';
import type { Landscape } from '../model/landscape';
import type { ReviewSettings } from '../model/review-settings';
import type { TreePair } from '../model/tree-pair';
import type { Waiver } from '../model/waiver';
import { words } from '../problems/words';
import type { Problem } from '../problems/problem';
import { compareTrees } from './compare/compare-trees';
import type { Finding } from './finding';
import { groupChanges } from './groups/group-changes';
import { changedSettings } from './guards/changed-settings';
import { guardChanges } from './guards/guard-changes';
import { ruleFindings } from './guards/rule-findings';
import { headline } from './headline/headline';
import { environmentsOf } from './headline/environments-of';
import type { Review } from './review';
import type { ReviewContext } from './review-context';
import { allSections, type SectionOf } from './sections/all-sections';

/** What a review is made from. */
export interface Reviewed {
  readonly trees: TreePair;
  /** What definitions say after the change; undefined where they are in error. */
  readonly landscape: Landscape | undefined;
  /** Problems that trees alone do not show. */
  readonly problems: readonly Problem[];
  /** What people say so that a change is let through. */
  readonly waivers: readonly Waiver[];
  /** YYYY-MM-DD: waivers end. */
  readonly today: string;
  /** What the platform said before the change, by which it is judged; undefined where it says the same. */
  readonly baseSettings?: ReviewSettings | undefined;
}

/** Compares two trees and says all that is worth saying of it. */
export function makeReview(
  { trees, landscape, problems, waivers, today, baseSettings }: Reviewed,
  sectionsOf: readonly SectionOf[] = allSections,
  judge: typeof guardChanges = guardChanges,
): Review {
  const { changes, problems: unreadable, documents } = compareTrees(trees);
  const groups = groupChanges(changes);
  const context: ReviewContext = { trees, changes, documents, groups, landscape };
  const own = landscape && { rules: landscape.platform.review, removals: landscape.platform.removals };
  const { rules, removals } = baseSettings ?? own ?? { rules: reviewRules, removals: removalBudget };
  const otherwise = baseSettings && own ? changedSettings(baseSettings, own) : [];
  const sections = sectionsOf.flatMap((sectionOf) => sectionOf(context) ?? []);
  const environments = landscape === undefined ? undefined : environmentsOf(landscape);
  const judged = judge({
    changes,
    pair: trees,
    clusters: new Map(landscape?.clusters.map(({ cluster }) => [cluster.name, cluster.engine])),
    removals,
    rules,
    sections,
    isProduction: environments?.isProduction ?? (() => true),
    waivers,
    today,
  });
  const found = [
    ...[...unreadable.map(inDist), ...problems, ...judged.problems, ...otherwise].map(asFinding),
    ...judged.findings,
  ];
  const { findings: ruled, ignored } = ruleFindings(found, rules);
  const findings = [...ruled].sort((one, other) => weightOf(one) - weightOf(other));
  return {
    base: trees.base.revision,
    head: trees.head.revision,
    headline: headline({ changes, findings, sections }, environments),
    groups,
    sections,
    findings,
    ignored,
  };
}

/** A comparison knows files by their place in the tree, a reader by theirs in the repository. */
function inDist(found: Problem): Problem {
  return { ...found, at: { ...found.at, file: `${paths.dist}/${found.at.file}` } };
}

/** What an error keeps from being written must not be merged either. */
function asFinding(found: Problem): Finding {
  const weight = words(found).severity === 'error' ? 'refused' : 'attention';
  return { problem: found, weight, changes: [], waived: undefined };
}

/** What fails the review comes first, what is waived after it, and what asks for attention last. */
function weightOf({ weight, waived }: Finding): number {
  if (weight === 'attention') return 2;
  return waived === undefined ? 0 : 1;
}
