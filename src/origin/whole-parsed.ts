import type { AllParsed } from '../parse/all-parsed';
import type { ParsedProject } from '../parse/parse-project';

/** Everything that was parsed, and all of each project. */
export interface WholeParsed extends AllParsed {
  readonly projects: ReadonlyMap<string, ParsedProject>;
}
