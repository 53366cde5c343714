import type { Sources } from '../../definition/sources';
import type { Problem } from '../../problems/problem';
import type { ParsedPlatform } from '../parse-platform';
import { checkCredentials } from './check-credentials';

/** What is wrong with what the platform gives every service. */
export function checkDefaults(
  { platform, defaults = {} }: Pick<ParsedPlatform, 'platform' | 'defaults'>,
  readText: Sources['readText'],
): readonly Problem[] {
  return checkCredentials(defaults, { file: platform.source, path: ['defaults'] }, readText);
}
