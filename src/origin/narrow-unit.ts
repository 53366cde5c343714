import type { Sources } from '../definition/sources';
import type { Field } from './field';
import type { OpenUnit } from './open-unit';
import { findField } from './find-field';
import { readField } from './read-field';
import { sameValue } from './same-value';

/** Renderings that may go into learning which projects matter. */
const mostRenders = 60;

/**
 * A unit of the platform with those projects only that matter to a field. It sees every project, and each rendering
 * costs as much as there are. A unit of a tenant is narrow already.
 */
export function narrowUnit(unit: OpenUnit, field: Field): { readonly unit: OpenUnit; readonly field: Field } {
  if (unit.tenant !== undefined) return { unit, field };
  const value = readField(field, unit.manifests);
  let kept = unit.sources.projects;
  let left = mostRenders;
  const withOnly = (projects: Sources['projects']): Sources => ({ ...unit.sources, projects });
  const drop = (some: Sources['projects']): void => {
    if (some.length === 0 || left-- <= 0) return;
    const rest = kept.filter((project) => !some.includes(project));
    const { manifests } = unit.render(withOnly(rest));
    if (manifests !== undefined && sameValue(readField(field, manifests), value)) {
      kept = rest;
      return;
    }
    if (some.length === 1) return;
    const middle = Math.ceil(some.length / 2);
    drop(some.slice(0, middle));
    drop(some.slice(middle));
  };
  drop(kept);
  const sources = withOnly(kept);
  const { manifests } = unit.render(sources);
  const there = manifests && findField(field, manifests);
  if (manifests === undefined || there === undefined) return { unit, field };
  return { unit: { ...unit, sources, manifests }, field: there };
}
