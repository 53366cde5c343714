import type { Unit } from '../model/manifest';
import { names } from './names';
import type { Concern } from './concern-of';

/** Where things lie in the repository, relative to its root, and in `dist/`. */
export const paths = {
  apps: 'apps',
  dist: 'dist',
  /** What one run keeps for the next. It can go at any time. */
  kept: '.meshwright',
  platform: 'apps/platform.ts',
  /** Where GitHub and GitLab both look for who reviews what. */
  codeOwners: 'CODEOWNERS',
  gitAttributes: '.gitattributes',
  project: (project: string) => `apps/${project}/project.ts`,
  /** Folder of the company's own rules. */
  rules: 'apps/rules',
  rule: (rule: string) => `apps/rules/${rule}.ts`,
  imageLock: (project: string, environment: string) => `apps/${project}/images/${environment}.json`,
  /** What lets a change through that a guard refuses: of a project, or of the platform for all of them. */
  waivers: (project?: string) =>
    project === undefined ? 'apps/waivers.json' : `apps/${project}/waivers.json`,
  /** The same for machines that edit YAML only. */
  yamlImageLock: (project: string, environment: string) => `apps/${project}/images/${environment}.yaml`,
  /** Ciphertext of a Secret, from the folder of the definition: bound to the cluster's key and to the namespace. */
  sealedSecret: (cluster: string, environment: string, secret: string) =>
    `sealed/${cluster}/${environment}/${secret}.json`,
  /** Folder of a unit below `dist/`: the smallest thing an engine applies. */
  unit: ({ cluster, group, name }: Pick<Unit, 'cluster' | 'group' | 'name'>) =>
    group === names.deliveryGroup ? `${cluster}/${group}` : `${cluster}/${group}/${name}`,
  /** File of a concern of a unit. What the engine reads first is one flat folder, a file for each project. */
  file: (unit: Unit, concern: Concern) =>
    unit.group === names.deliveryGroup
      ? `${unit.cluster}/${unit.group}/${unit.name}.yaml`
      : `${paths.unit(unit)}/${concern}.yaml`,
} as const;
