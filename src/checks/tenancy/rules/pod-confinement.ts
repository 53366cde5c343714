import type { Problem } from '../../../problems/problem';
import { listOf } from '../../list-of';
import { safeSysctls } from '../../pod-security/safe-sysctls';
import { seLinuxTypes } from '../../pod-security/se-linux-types';
import { podsOf, type PodOf } from '../pods-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';

type Fields = Readonly<Record<string, unknown>>;

const appArmorAnnotation = 'container.apparmor.security.beta.kubernetes.io/';

/**
 * The kernel guards itself against every pod: a seccomp profile for the pod, which holds for the injected proxy too
 * (istio/istio#57004), nothing that loosens it, and none but safe sysctls.
 */
export const podConfinement: TenancyRule = (manifests) => podsOf(manifests).flatMap(ofPod);

function ofPod({ manifest, field, spec, annotations, containers }: PodOf): Problem[] {
  const at = `${field}.spec.securityContext`;
  const pod = recordOf(spec['securityContext']);
  const { type } = recordOf(pod['seccompProfile']);
  const found = (where: string, value: unknown) => refuse('unconfined-pod', manifest, where, value);
  return [
    ...(isConfined(type) ? [] : [found(`${at}.seccompProfile.type`, type)]),
    ...loosened(pod).map(([key, value]) => found(`${at}.${key}`, value)),
    ...Object.entries(annotations)
      .filter(([key, value]) => key.startsWith(appArmorAnnotation) && value === 'unconfined')
      .map(([key, value]) => found(`${field}.metadata.annotations.${key}`, value)),
    ...listOf(pod['sysctls'])
      .map((sysctl) => recordOf(sysctl)['name'])
      .filter((name) => !safeSysctls.has(name))
      .map((name) => refuse('unsafe-sysctl', manifest, `${at}.sysctls`, name)),
    ...containers.flatMap(({ field: of, container }) => {
      const context = recordOf(container['securityContext']);
      const own = recordOf(context['seccompProfile'])['type'] ?? type;
      return [
        ...(own === type || isConfined(own) ? [] : [found(`${of}.securityContext.seccompProfile.type`, own)]),
        ...loosened(context).map(([key, value]) => found(`${of}.securityContext.${key}`, value)),
      ];
    }),
  ];
}

const isConfined = (type: unknown): boolean => type === 'RuntimeDefault' || type === 'Localhost';

function loosened(context: Fields): readonly (readonly [string, unknown])[] {
  const { appArmorProfile, seLinuxOptions, procMount } = context;
  const { type, user, role } = recordOf(seLinuxOptions);
  const appArmor = recordOf(appArmorProfile)['type'];
  return [
    ...(appArmor === 'Unconfined' ? [['appArmorProfile.type', appArmor] as const] : []),
    ...(type === undefined || seLinuxTypes.has(type) ? [] : [['seLinuxOptions.type', type] as const]),
    ...(user === undefined || user === '' ? [] : [['seLinuxOptions.user', user] as const]),
    ...(role === undefined || role === '' ? [] : [['seLinuxOptions.role', role] as const]),
    ...(procMount === undefined || procMount === 'Default' ? [] : [['procMount', procMount] as const]),
  ];
}
