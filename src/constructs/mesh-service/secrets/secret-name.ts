import { names } from '../../../conventions/names';
import type { MeshServiceSettings } from '../mesh-service-settings';

/** The Secret that holds a secret of the service: its own, or one that somebody else keeps in the namespace. */
export function secretName({ name, secrets }: MeshServiceSettings, secret: string): string {
  const use = secrets.find((one) => one.name === secret);
  return use?.from.kind === 'existing' ? secret : names.secret(name, secret);
}
