import { proxyUser } from '../../../conventions/proxy-user';
import type { MeshServiceSettings } from '../mesh-service-settings';

/** Identities that are not the application's to have: each as a sentence. */
export function identityFlaws({ security: { user, group } }: MeshServiceSettings): string[] {
  return [
    ...(user === 0 ? ['user 0 is root'] : []),
    ...(user === proxyUser || group === proxyUser
      ? [`${proxyUser} is the proxy's own id: its traffic would bypass the mesh`]
      : []),
  ];
}
