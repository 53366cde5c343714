import type { Manifest } from '../../model/manifest';
import { rememberedFor } from '../remembered-for';
import { isTenants } from './is-tenants';

/** Those that tenants have because of their projects. */
export const tenantsOf = rememberedFor((manifests: readonly Manifest[]): readonly Manifest[] =>
  manifests.filter(isTenants),
);
