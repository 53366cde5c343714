import { repository } from './repository';

const source = (value: unknown) => `export default ${JSON.stringify(value, null, 2)};\n`;

/** A repository with one platform and the given projects, small enough to render in a blink. */
export function smallCompany(
  definitions: {
    readonly platform: unknown;
    readonly projects: readonly {
      readonly name: string;
      readonly file: string;
      readonly definition: unknown;
      readonly images: Readonly<Record<string, { readonly file: string; readonly definition: unknown }>>;
    }[];
  },
  files: Readonly<Record<string, string>> = {},
): string {
  return repository({
    'apps/platform.ts': source(definitions.platform),
    ...Object.fromEntries(definitions.projects.map(({ file, definition }) => [file, source(definition)])),
    ...Object.fromEntries(
      definitions.projects.flatMap(({ images }) =>
        Object.values(images).map((lock) => [lock.file, JSON.stringify(lock.definition)]),
      ),
    ),
    ...files,
  });
}
