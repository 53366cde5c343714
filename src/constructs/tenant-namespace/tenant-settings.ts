import type { TenantNamespaceProps } from './tenant-namespace-props';

type Optional = 'environment' | 'owner' | 'engine' | 'kubernetes' | 'traceSampling';

/** The props of a `TenantNamespace` with every default filled in. */
export type TenantSettings = Required<Omit<TenantNamespaceProps, Optional>> &
  Pick<TenantNamespaceProps, Optional>;
