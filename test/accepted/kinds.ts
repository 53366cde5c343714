import type { CompactSchema, KindSchema, SchemaFile } from '@cdk8s/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../imports');

const files: readonly SchemaFile[] = readdirSync(folder)
  .filter((name) => name !== 'strict')
  .map((name) => JSON.parse(readFileSync(join(folder, name, 'schemas.json'), 'utf8')) as SchemaFile);

/** Every kind of every binding, under `<apiVersion>/<Kind>`. */
export const kinds: ReadonlyMap<string, KindSchema> = new Map(
  files.flatMap((file) =>
    Object.entries(file as unknown as Record<string, KindSchema>).filter(([name]) => name !== '$defs'),
  ),
);

/** Every CEL rule of every binding, wherever it stands. */
export const allRules: readonly string[] = files.flatMap(rulesIn);

function rulesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, child]: [string, unknown]) =>
    name === 'cel' && Array.isArray(child)
      ? (child as NonNullable<CompactSchema['cel']>).map(({ rule }) => rule)
      : rulesIn(child),
  );
}
