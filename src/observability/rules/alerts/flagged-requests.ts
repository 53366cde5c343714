import { enoughRequests } from './enough-requests';
import { ofRecorded } from './of-recorded';
import type { ObservedProject } from './observed-project';
import { byService } from './selectors';

/** Requests per second that callers' proxies gave up with one of these flags, where there are more than a few. */
export const flaggedRequests = (project: ObservedProject, flags: string) =>
  `sum by (${byService}) (${ofRecorded('flagged', project, `,response_flags=~"(.*,)?(${flags})(,.*)?"`)}) > ${enoughRequests}`;
