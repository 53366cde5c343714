import type { Quota } from '../../model/quota';

/** Room for a handful of small services, and small enough that a real system has to ask for its own. */
export const defaultQuota: Quota = { cpu: '4', memory: '8Gi', pods: 30, storage: '20Gi' };
