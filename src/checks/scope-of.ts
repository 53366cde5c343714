import { rememberedForKind } from './remembered-for-kind';
import { schemaFile } from './schema-file';

/** Whether objects of a kind lie in a namespace; undefined when none of the bindings has it. */
export const scopeOf = rememberedForKind((apiVersion, kind): 'Namespaced' | 'Cluster' | undefined => {
  const file = schemaFile(apiVersion);
  const key = `${apiVersion}/${kind}` as const;
  return Object.hasOwn(file, key) ? file[key]?.scope : undefined;
});
