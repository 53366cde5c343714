import { recorded } from '../recordings/recorded';
import type { ObservedProject } from './observed-project';

/** Selects what the project's own rules recorded; `more` begins with a comma. */
export const ofRecorded = (
  record: keyof typeof recorded,
  { project }: Pick<ObservedProject, 'project'>,
  more = '',
) => `${recorded[record]}{project="${project}"${more}}`;
