import type { KubernetesObject } from '../../model/manifest';
import { listOf } from '../list-of';
import { recordOf } from '../record-of';
import type { OpenApiSchema } from './open-api-schema';

/** A version of a kind, as its CustomResourceDefinition describes it. */
export interface CustomVersion {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  /** Undefined where there is none, or something else stands in its place. */
  readonly schema: OpenApiSchema | undefined;
}

/** The versions that a CustomResourceDefinition describes, in its order. */
export function versionsOf(definition: KubernetesObject): readonly CustomVersion[] {
  return listOf(recordOf(definition['spec'])['versions']).map((version) => {
    const { name, served, storage, schema } = recordOf(version);
    const written = recordOf(schema)['openAPIV3Schema'];
    const isSchema = typeof written === 'object' && written !== null && !Array.isArray(written);
    return {
      name: String(name),
      served: served === true,
      storage: storage === true,
      schema: isSchema ? (written as OpenApiSchema) : undefined,
    };
  });
}
