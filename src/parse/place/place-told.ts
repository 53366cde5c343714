import type { Told } from '../../model/told';
import type { ParsedPlatform } from '../parse-platform';
import type { ParsedProject } from '../parse-project';
import { findReceiver } from './find-receiver';

/**
 * Whom an engine tells of the parts of a project in an environment: what that says goes before what the project says,
 * and for what fails before what the platform says.
 */
export function placeTold(
  project: Pick<ParsedProject, 'name' | 'definition'>,
  environment: string,
  platform: Pick<ParsedPlatform, 'platform' | 'receivers'>,
): Told {
  const { notify, environments } = project.definition;
  const { undelivered, delivered } = { ...notify, ...environments[environment]?.notify };
  const find = findReceiver(project, environment, platform);
  return {
    undelivered: undelivered?.flatMap(find) ?? platform.platform.delivery.undelivered,
    delivered: delivered?.flatMap(find) ?? [],
  };
}
