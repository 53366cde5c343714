import type { NotifyDefinition } from '../../definition/notify-definition';
import type { Notify } from '../../model/notify';
import type { Receiver } from '../../model/receiver';
import type { ParsedPlatform } from '../parse-platform';
import type { ParsedProject } from '../parse-project';
import { placeReceiver } from './place-receiver';

/** Who gets the alerts of a project in an environment: what that says goes before what the project says. */
export function placeNotify(
  { name: project, definition }: ParsedProject,
  environment: string,
  platform: ParsedPlatform,
): Notify {
  const notify: NotifyDefinition = {
    ...definition.notify,
    ...definition.environments[environment]?.notify,
  };
  const find = (name: string): readonly Receiver[] => {
    const own = definition.receivers?.[name];
    if (own !== undefined) {
      const owner = `${project}/${environment}`;
      return [placeReceiver(own, `${owner}/${name}`, owner)];
    }
    const shared = platform.receivers.get(name);
    // An unknown one is a problem already, so that nothing is rendered.
    return shared === undefined ? [] : [placeReceiver(shared, `platform/${name}`, 'platform')];
  };
  return { page: notify.page?.flatMap(find), ticket: notify.ticket?.flatMap(find) };
}
