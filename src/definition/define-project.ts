import type { ProjectDefinition } from './project-definition';

/** Declares a project, as the default export of `apps/<project>/project.ts`. */
export function defineProject(definition: ProjectDefinition): ProjectDefinition {
  return definition;
}
