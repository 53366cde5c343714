import type { Stack } from '../../stack/stack';
import type { ObservedProject } from './observed-project';

/** What the rules of one project are made of. */
export function observeProject({ tenants, services }: Stack, project: string): ObservedProject {
  const owned = <T extends { readonly project: string }>(all: readonly T[]) =>
    all.filter((one) => one.project === project);
  return { project, tenants: owned(tenants), services: owned(services) };
}
