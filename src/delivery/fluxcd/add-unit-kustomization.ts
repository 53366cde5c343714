import { Kustomization } from '@cdk8s/flux';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { protection } from '../../conventions/protection';
import type { DeliveredUnit } from '../delivered-unit';
import { kustomizationSpec } from './kustomization-spec';
import type { SourceKind } from './source-kind';

/**
 * Adds the Kustomization of one unit. What leaves its folder is pruned; Namespaces and what holds data carry
 * the annotation that exempts them. When the whole unit leaves the repository, the root leaves the Kustomization,
 * which reports that its path is gone. A person who deletes it deletes the workload (`MirrorPrune`), unless it is
 * protected: then the objects keep running (`Orphan`), as they do when Flux's namespace goes.
 *
 * The account is always named. Without one, what is no tenant's would be applied by whatever
 * `--default-service-account` says, the flag with which a cluster is locked down
 * (https://fluxcd.io/flux/installation/configuration/multitenancy/).
 *
 * @param environment that the unit is of; undefined for the platform's
 */
export function addUnitKustomization(
  scope: Construct,
  delivered: DeliveredUnit,
  environment: string | undefined,
  source: SourceKind,
): void {
  const { unit, name, path, after, precedes } = delivered;
  new Kustomization(scope, `kustomization-${name}`, {
    metadata: {
      name,
      namespace: deliveryNames.fluxNamespace,
      labels: {
        ...commonLabels(unit.project),
        // Alerts choose by it.
        ...(environment === undefined ? {} : { [labels.environment]: environment }),
      },
      ...(delivered.protected ? { annotations: protection } : {}),
    },
    spec: {
      ...kustomizationSpec(path, source),
      // A Job is ready when it is complete (https://fluxcd.io/flux/use-cases/running-jobs/).
      wait: true,
      ...(precedes === undefined ? {} : { timeout: `${precedes.timeoutSeconds}s` }),
      prune: true,
      serviceAccountName: delivered.confined ? names.applierAccount(unit.group) : deliveryNames.fluxAccount,
      deletionPolicy: delivered.protected ? 'Orphan' : 'MirrorPrune',
      ...(after.length === 0 ? {} : { dependsOn: after.map((unitName) => ({ name: unitName })) }),
    },
  });
}
