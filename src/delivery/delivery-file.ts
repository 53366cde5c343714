import { names } from '../conventions/names';
import type { Platform } from '../model/platform';

/** File in `_delivery` of what delivers a project, without its ending: in a folder of its own where it has a root. */
export function deliveryFile({ delivery }: Pick<Platform, 'delivery'>, project: string): string {
  return delivery.roots === 'project' ? `${project}/${names.deliveryFile}` : project;
}
