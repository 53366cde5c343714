/** Credentials of a registry, copied from the company's store into a Secret of the service's own. */
export interface PullSecret {
  /** As the definition names it; no secret of the service has the same. */
  readonly name: string;
  /** Key in the store: `<project>/<environment>/<name>`, with the property `.dockerconfigjson`. */
  readonly remote: string;
}
