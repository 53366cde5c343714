/** How engines get what is rendered, and whom they tell. The same for both engines. */
export interface DeliveryDefinition {
  /**
   * Who is told when an engine cannot apply something or it does not get healthy: of the platform's own parts, and of
   * projects that do not say it themselves. Names of `observability.receivers`. Rejected: one twice, and one that the
   * engine of a cluster cannot send to, see docs/operations/notifications.md.
   *
   * @default nobody
   */
  readonly undelivered?: readonly string[];
  /** Who is told of every change of the platform's own parts that was applied and is healthy. @default nobody */
  readonly delivered?: readonly string[];
  /**
   * What syncs what engines read first, `dist/<cluster>/_delivery`: one root of the cluster, or below it one for each
   * project, which then has a folder, a state and a history of its own. A cluster that runs changes it by one
   * `kubectl apply`, see docs/bootstrap.md.
   *
   * @default 'cluster'
   */
  readonly roots?: 'cluster' | 'project';
  /** A call of the Git host at every push, so that no engine waits for its next look. @default none: engines look */
  readonly webhook?: WebhookDefinition;
  /**
   * What engines read instead of the repository: an OCI artifact with `dist/` in it, which CI pushes, see
   * docs/pipelines/artifact.md. Rejected: together with `webhook`, which only a Git host calls.
   *
   * @default none: they read the repository
   */
  readonly artifact?: ArtifactDefinition;
}

/** A call of the Git host. What it is signed with lies in the company's secret store. */
export interface WebhookDefinition {
  /** Which host calls. */
  readonly from: 'github' | 'gitlab' | 'bitbucket-server';
  /** Name of a secret `platform/<name>`, whose property `token` the host was given too. */
  readonly secret: string;
}

/** An OCI artifact. */
export interface ArtifactDefinition {
  /** Where it is, without a tag: `'oci://registry.example.com/platform/dist'`. */
  readonly url: string;
  /** Tag that clusters follow. @default 'latest' */
  readonly tag?: string;
  /** Whether the registry asks for a login, which is made by hand once, see docs/bootstrap.md. @default false */
  readonly login?: boolean;
  /**
   * Who must have signed it with cosign, keyless. Rejected where a cluster has Argo CD, which verifies no artifact.
   *
   * @default nobody: it is not verified
   */
  readonly signedBy?: {
    /** Issuer of the signer's token, as a regular expression: `'^https://token\\.actions\\.githubusercontent\\.com$'`. */
    readonly issuer: string;
    /** Identity of the signer, as a regular expression. */
    readonly subject: string;
  };
}
