import type { WritePlan } from '../../../writer/write-plan';

/** Linux queues 16,384 events and drops the rest; a file that is written causes up to four. */
const many = 4_000;

/** Whether a run wrote so much that the system may not tell what others changed meanwhile. */
export const mayHideChanges = ({ created, changed, removed }: WritePlan): boolean =>
  created.length + changed.length + removed.length > many;
