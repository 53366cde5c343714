/** The lasting address of a project's dashboard: links to it survive every change of its title and content. */
export const dashboardUid = (project: string): string => `project-${project}`;
