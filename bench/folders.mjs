import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a company has beside its definitions. */
export const distOf = (company) => join(company, 'dist');
export const storeOf = (company) => join(company, '.meshwright');

export const remove = (folder) => rmSync(folder, { recursive: true, force: true });
