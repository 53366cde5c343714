import { labels } from '../../conventions/labels';
import { rememberedFor } from '../remembered-for';
import type { Manifest, Unit } from '../../model/manifest';

/** What a Namespace says of itself. */
interface NamespaceFacts {
  readonly project: string | undefined;
  readonly environment: string | undefined;
  /** Pod Security level that the API server holds its pods to. */
  readonly podSecurity: string | undefined;
}

type Find = (unit: Pick<Unit, 'cluster'>, namespace: string | undefined) => NamespaceFacts;

/** Finds what the rendered Namespace says in which a unit lies. */
export const namespacesOf = rememberedFor((manifests: readonly Manifest[]): Find => {
  const facts = new Map(
    manifests
      .filter(({ object }) => object.apiVersion === 'v1' && object.kind === 'Namespace')
      .map(({ object: { metadata }, unit }) => [
        `${unit.cluster} ${metadata.name}`,
        {
          project: metadata.labels?.[labels.project],
          environment: metadata.labels?.[labels.environment],
          podSecurity: metadata.labels?.[labels.podSecurity('enforce')],
        },
      ]),
  );
  const none = { project: undefined, environment: undefined, podSecurity: undefined };
  return ({ cluster }, namespace) => facts.get(`${cluster} ${namespace ?? ''}`) ?? none;
});
