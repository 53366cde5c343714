import type { ProjectSource, Source, Sources } from '../../src/definition/sources';

/** A whole landscape without a problem, of which one definition is changed at a time. */
export interface Sample {
  readonly name: string;
  /** The definition that is changed: the platform's, or a project's with its name. */
  readonly file: string;
  readonly project: string | undefined;
  readonly text: string;
  /** Files beside it that it imports, by their name. */
  readonly beside: ReadonlyMap<string, string>;
  /** Text of another file of the landscape. */
  readonly textOf: (file: string) => string | undefined;
  /** The landscape with another definition in place of this one. */
  readonly withDefinition: (definition: unknown) => Sources;
  /** Clusters in which a change at a path of the definition can show. */
  readonly clustersOf: (path: readonly string[]) => readonly string[];
}

/** What samples are put together from. */
export interface SampleParts {
  readonly platform: Source;
  readonly projects: readonly ProjectSource[];
  readonly readText: (file: string) => string | undefined;
}
