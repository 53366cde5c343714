import { fluxRewriting } from '../../../conventions/flux-rewriting';
import { problem } from '../../../problems/problem';
import { authorPlace } from '../../author-place';
import type { TenancyRule } from '../tenancy-rule';

/** What is applied is what is reviewed: no Kustomization of Flux substitutes, renames or patches. */
export const unwrittenObjects: TenancyRule = (manifests) =>
  manifests
    .filter(({ object }) => object.kind === 'Kustomization')
    .flatMap(({ object, unit }) =>
      fluxRewriting
        .filter(
          (field) => (object['spec'] as Readonly<Record<string, unknown>> | undefined)?.[field] !== undefined,
        )
        .map((field) =>
          problem('rewritten-objects', authorPlace(unit), { owner: object.metadata.name, field }),
        ),
    );
