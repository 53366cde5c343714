import type { Told } from './told';

/** How engines get what is rendered, and whom they tell of the platform's own parts. */
export interface Delivery extends Told {
  /** Whether each project has a root of its own below the cluster's. */
  readonly roots: 'cluster' | 'project';
  /** What the Git host calls at every push. */
  readonly webhook: PushWebhook | undefined;
  /** What engines read instead of the repository. */
  readonly artifact: Artifact | undefined;
}

export interface PushWebhook {
  readonly from: 'github' | 'gitlab' | 'bitbucket-server';
  /** Key of the company's store, whose property `token` signs the calls. */
  readonly remote: string;
}

/** An OCI artifact with the rendered tree in it. */
export interface Artifact {
  /** `oci://…`, without a tag. */
  readonly url: string;
  readonly tag: string;
  readonly login: boolean;
  /** Regular expressions for who must have signed it. */
  readonly signedBy: { readonly issuer: string; readonly subject: string } | undefined;
}
