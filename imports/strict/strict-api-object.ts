import { ApiObject } from 'cdk8s';
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import type { SchemaFile } from './compact-schema';
import { formatFinding } from './format-finding';
import { schemaFor } from './schema-for';
import { validate } from './validate';

/** Reads the schemas of a package, on first use: importing a package must not cost their parsing. */
export type SchemaLoader = () => SchemaFile;

/** An API object that refuses to be written with a field its kind does not have. */
export class StrictApiObject<
  Props extends { readonly metadata?: ApiObjectMetadata } = Record<string, unknown>,
> extends ApiObject {
  /** What the object was made of, as given: before cdk8s adds its name, namespace and labels. */
  readonly data: GroupVersionKind & Props;
  readonly #load: SchemaLoader;

  constructor(scope: Construct, id: string, data: GroupVersionKind & Props, load: SchemaLoader) {
    super(scope, id, data);
    this.data = data;
    this.#load = load;
  }

  /** The manifest. Throws one error that lists everything the kind's schema does not take. */
  override toJson(): unknown {
    const manifest: unknown = super.toJson();
    const schema = schemaFor(this.#load(), this.apiVersion, this.kind);
    if (schema === undefined) {
      throw new Error(`${this.node.path}: there is no schema for ${this.apiVersion} ${this.kind}`);
    }
    const findings = validate(schema, manifest);
    if (findings.length > 0) {
      const list = findings.map((finding) => `\n  ${formatFinding(finding)}`).join('');
      throw new Error(`${this.node.path}: ${this.apiVersion} ${this.kind} "${this.name}" is not valid:${list}`);
    }
    return manifest;
  }
}
