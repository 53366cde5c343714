import type { Sources } from '../../src/definition/sources';
import { platform, project, sourcesOf } from './sample-definitions';
import { withChange } from './with-change';

/** Values by the path of the field they replace, `a.b.c`; `platform.a.b` is a field of the platform. */
export type Changes = Readonly<Record<string, unknown>>;

/** The sample project and its platform with some fields replaced. */
export function changedSources(changes: Changes): Sources {
  let shop: unknown = project;
  let company: unknown = platform;
  for (const [field, to] of Object.entries(changes)) {
    const path = field.split('.');
    if (path[0] === 'platform') company = withChange(company, path.slice(1), to);
    else shop = withChange(shop, path, to);
  }
  return sourcesOf({ shop }, company);
}
