/** A rendered object, as rules see it. It is frozen. */
export interface RuleObject<Spec = unknown> {
  /** `<API group>/<kind>`, such as `apps/Deployment` or `/Service`. */
  readonly kind: string;
  /** Namespace it lies in; empty for what has none. */
  readonly namespace: string;
  /** Its name. */
  readonly name: string;
  /** Its labels. */
  readonly labels: Readonly<Record<string, string>>;
  /** Its annotations. */
  readonly annotations: Readonly<Record<string, string>>;
  /** What its kind calls so; an empty object where it has none. */
  readonly spec: Spec;
  /** All of it. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Project whose definition renders it; undefined for parts of the platform, and for manifests of others. */
  readonly project: string | undefined;
  /** Service that it is a part of; undefined for what all services of a project share. */
  readonly service: string | undefined;
  /** Environment it is for; undefined for parts of the platform, and for manifests of others. */
  readonly environment: string | undefined;
}
