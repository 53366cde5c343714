import type { TenancyRule } from './tenancy-rule';
import { ownHosts } from './rules/own-hosts';

/** Rules about tenants that compare them with one another, and see outlines of what they render (`checks/outline`). */
export const clusterTenancyRules: readonly TenancyRule[] = Object.freeze([ownHosts]);
