import { join } from 'node:path';
import * as api from '../../src/index';
import { loadSources } from '../../src/load/load-sources';
import { once } from '../helpers/once';

/** The definitions of the sample company of this repository, loaded. */
export const sampleSources = once(() => {
  const { sources, problems, trace } = loadSources(join(__dirname, '../..'), api);
  if (sources === undefined || problems.length > 0) {
    throw new Error(`the sample company cannot be loaded: ${JSON.stringify(problems)}`);
  }
  return { sources, trace };
});
