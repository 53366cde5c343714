import type { WritePlan } from '../../writer/write-plan';

/** Whether a plan has anything to do. */
export const isStale = ({ created, changed, removed }: WritePlan): boolean =>
  created.length + changed.length + removed.length > 0;
