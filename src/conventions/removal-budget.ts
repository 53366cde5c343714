import type { RemovalBudget } from '../model/removal-budget';

/** What one change may remove where the platform says nothing: a service of few objects, or a tenth of many. */
export const removalBudget: RemovalBudget = { percent: 10, objects: 5 };
