/** Types of SELinux that the level `baseline` lets a container run as (https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline). */
export const seLinuxTypes: ReadonlySet<unknown> = new Set([
  '',
  'container_t',
  'container_init_t',
  'container_kvm_t',
  'container_engine_t',
]);
