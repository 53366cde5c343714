import type { Receiver } from '../../model/receiver';
import type { ParsedPlatform } from '../parse-platform';
import type { ParsedProject } from '../parse-project';
import { placeReceiver } from './place-receiver';

/** Finds receivers by the names that a project uses in an environment: its own, or the platform's. */
export function findReceiver(
  { name: project, definition }: Pick<ParsedProject, 'name' | 'definition'>,
  environment: string,
  platform: Pick<ParsedPlatform, 'receivers'>,
): (name: string) => readonly Receiver[] {
  return (name) => {
    const own = definition.receivers?.[name];
    if (own !== undefined) {
      const owner = `${project}/${environment}`;
      return [placeReceiver(own, `${owner}/${name}`, owner)];
    }
    const shared = platform.receivers.get(name);
    // An unknown one is a problem already, so that nothing is rendered.
    return shared === undefined ? [] : [placeReceiver(shared, `platform/${name}`, 'platform')];
  };
}
