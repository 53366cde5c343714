import { names } from '../../conventions/names';
import type { Manifest } from '../../model/manifest';

/** Whether a project added the object in code. */
export function isExtension({ unit }: Manifest): boolean {
  return unit.name === names.extensionUnit;
}
