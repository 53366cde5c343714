import type { Cluster } from '../../model/platform';
import type { Image } from '../../model/image';
import type { TokenIssuer } from '../../model/authentication';
import type { Port } from '../../model/port';
import type { ProxyResources } from '../../model/sidecar';
import type { Offers } from '../offers';

/** What is fixed before a service is placed: everything that does not depend on its settings. */
export interface Placement {
  readonly name: string;
  readonly namespace: string;
  readonly project: string;
  readonly environment: string;
  readonly cluster: Cluster;
  readonly offers: Offers;
  /** What every proxy gets unless somebody says otherwise. */
  readonly proxy: ProxyResources;
  /** Whether each cluster has a log intake of the platform's own. */
  readonly hasOwnIntake: boolean;
  readonly file: string;
  readonly ports: readonly Port[];
  readonly images: ReadonlyMap<string, Image>;
  /** By the names that definitions use. */
  readonly issuers: ReadonlyMap<string, TokenIssuer>;
  /** Days that objectives are kept over where they say none. */
  readonly objectiveWindow: string;
  readonly readText: (file: string) => string | undefined;
}
