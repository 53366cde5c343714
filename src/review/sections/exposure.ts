import type { Section, SectionLine } from '../section';
import { changedObjects } from './changed-objects';
import { differences, type Difference } from './differences';
import { listExposure } from './list-exposure';
import type { SectionContext } from './section-context';
import { sectionOf } from './section-of';

const kinds = new Set(['Gateway', 'VirtualService', 'HTTPRoute', 'Certificate', 'Service']);

/** Hosts, paths, TLS and ports that answer outside the cluster and did not, or the other way round. */
export function exposure({ changes }: Pick<SectionContext, 'changes'>): Section | undefined {
  const lines = changedObjects(changes, ({ kind }) => kinds.has(kind)).flatMap(({ cluster, before, after }) =>
    differences(new Map(before.flatMap(listExposure)), new Map(after.flatMap(listExposure))).map(
      (one): SectionLine => ({
        weight: weightOf(one),
        sign: one.sign,
        text: textOf(one),
        objects: [],
        cluster,
      }),
    ),
  );
  return sectionOf('exposure', 'Exposure', 'Ways in from outside', lines);
}

function textOf({ name, before, after }: Difference): string {
  const how = before === undefined || after === undefined ? (after ?? before) : `${before} → ${after}`;
  return `${name}: ${String(how)}`;
}

/** A certificate alone opens nothing. */
function weightOf({ sign, name }: Difference): SectionLine['weight'] {
  if (name.startsWith('certificate ')) return sign === '+' ? 'note' : 'risk';
  return sign === '-' ? 'risk' : 'security';
}
