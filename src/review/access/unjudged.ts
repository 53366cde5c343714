import { roleOfKind } from '../../access/role-of-kind';
import type { Change } from '../change';
import type { Section, SectionLine } from '../section';
import type { SectionContext } from '../sections/section-context';

const signs = { created: '+', deleted: '-', updated: '~', moved: '~', recreated: '~' } as const;

/**
 * Objects of a change that may decide who reaches whom and that nobody here understands, such as an EnvoyFilter: a person
 * has to look at them.
 */
export function unjudged({ changes }: Pick<SectionContext, 'changes'>): Section | undefined {
  const lines = changes.flatMap(lineOf);
  if (lines.length === 0) return undefined;
  const some = lines.length === 1 ? '1 object' : `${lines.length} objects`;
  return {
    id: 'unjudged',
    title: 'Access that cannot be judged',
    summary: `${some} may decide who reaches whom in a way that is not understood here`,
    lines,
    diagrams: [],
  };
}

function lineOf({ kind, before, after, fields }: Change): readonly SectionLine[] {
  const state = after ?? before;
  // Where an object is applied from makes no difference to what it says.
  if (state === undefined || (kind === 'moved' && fields.length === 0)) return [];
  const { object, cluster } = state;
  if (roleOfKind(object) !== 'unjudged') return [];
  const { name, namespace } = object.metadata;
  const text = `${object.kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
  return [{ weight: 'risk', sign: signs[kind], text, objects: [text], cluster }];
}
