import type { Manifest } from '../../model/manifest';
import { rememberedFor } from '../remembered-for';
import { isExtension } from './is-extension';

/** Those that projects added in code. */
export const extensionsOf = rememberedFor((manifests: readonly Manifest[]): readonly Manifest[] =>
  manifests.filter(isExtension),
);
