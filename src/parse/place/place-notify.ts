import type { NotifyDefinition } from '../../definition/notify-definition';
import type { Notify } from '../../model/notify';
import type { ParsedPlatform } from '../parse-platform';
import type { ParsedProject } from '../parse-project';
import { findReceiver } from './find-receiver';

/** Who gets the alerts of a project in an environment: what that says goes before what the project says. */
export function placeNotify(project: ParsedProject, environment: string, platform: ParsedPlatform): Notify {
  const notify: NotifyDefinition = {
    ...project.definition.notify,
    ...project.definition.environments[environment]?.notify,
  };
  const find = findReceiver(project, environment, platform);
  return { page: notify.page?.flatMap(find), ticket: notify.ticket?.flatMap(find) };
}
