import type { Sources } from '../definition/sources';
import type { Problem } from '../problems/problem';
import type { Edit } from './edit';
import { editSources } from './edit-sources';
import type { Field } from './field';
import { readField } from './read-field';
import { sameValue } from './same-value';
import type { UnitRenderer } from './unit-renderer';

/** What edits make of a field. */
export type Outcome =
  | { readonly kind: 'same'; readonly value: unknown }
  /** Undefined where the field is gone. */
  | { readonly kind: 'changed'; readonly value: unknown }
  /** The definitions are not valid with these edits, or the whole unit is gone: nothing can be said. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** Makes the edits, renders, and looks at the field. */
export type Attempt = (edits: readonly Edit[]) => Outcome;

/** Makes the function that all searches for the origin of one field go through. */
export function attemptOn(sources: Sources, render: UnitRenderer, field: Field): Attempt {
  const value = readField(field, field.unit);
  return (edits) => {
    const { manifests, problems } = render(editSources(sources, edits));
    if (problems.length > 0 || manifests === undefined || manifests.length === 0) {
      return { kind: 'invalid', problems };
    }
    const found = readField(field, manifests);
    return sameValue(found, value) ? { kind: 'same', value } : { kind: 'changed', value: found };
  };
}
