/**
 * Who reviews what. A project's own team, `owner.team`, reviews its definition and what is rendered from it; here
 * stand the others. Each is a team of the organization: `@<organization>/<team>`.
 */
export interface OwnersDefinition {
  /** Organization of GitHub, or group of GitLab, that all teams are in; of GitLab also `group/subgroup`. */
  readonly organization: string;
  /** Team that reviews everything that is no project's. @default 'platform' */
  readonly platform?: string;
  /** Team that reviews every `access.yaml`, beside its project. @default 'security' */
  readonly security?: string;
}
