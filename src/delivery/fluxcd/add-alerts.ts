import { Alert, type AlertProps, Provider } from '@cdk8s/flux';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { deliveryNames } from '../../conventions/delivery-names';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import type { Told } from '../../model/told';
import { addCredential } from '../told/add-credential';
import { allTold } from '../told/all-told';
import type { PlannedDelivery } from '../planned-delivery';
import type { SourceKind } from './source-kind';

type Sources = AlertProps['spec']['eventSources'];

const namespace = deliveryNames.fluxNamespace;

/**
 * Adds whom Flux tells: a Provider for each receiver, and an Alert for each group of Kustomizations and receiver. A
 * project's are known by their labels, so that a new service changes no Alert.
 *
 * @param source kind of the source, whose failures are the platform's
 */
export function addAlerts(
  scope: Construct,
  { platform, tenants, units, projectRoots }: Omit<PlannedDelivery, 'rootPath'>,
  source: SourceKind,
): void {
  for (const { receiver, project } of allTold(platform, tenants)) {
    // The checks of definitions leave nothing else.
    if (receiver.kind !== 'slack' && receiver.kind !== 'webhook') continue;
    const name = deliveryNames.credential(receiver.id);
    new Provider(scope, `provider-${receiver.id}`, {
      metadata: { name, namespace, labels: commonLabels(project) },
      spec: {
        ...(receiver.kind === 'slack' ? { type: 'slack', channel: receiver.channel } : { type: 'generic' }),
        secretRef: { name },
      },
    });
    addCredential(
      scope,
      {
        name,
        namespace,
        project,
        secret: name,
        key: 'address',
        policy: 'Owner',
        remote: receiver.remote,
        property: 'url',
      },
      platform.secretStore,
    );
  }
  const own: Sources = [
    { kind: source, name: deliveryNames.source },
    { kind: 'Kustomization', name: deliveryNames.root },
    ...[...projectRoots, ...units.filter((unit) => unit.namespace === undefined)].map(({ name }) => ({
      kind: 'Kustomization' as const,
      name,
    })),
  ];
  addGroup(scope, { group: names.platformPart, project: undefined }, own, platform.delivery);
  for (const { namespace: group, project, environment, told } of tenants) {
    const matchLabels = { [labels.partOf]: project, [labels.environment]: environment };
    addGroup(scope, { group, project }, [{ kind: 'Kustomization', name: '*', matchLabels }], told);
  }
}

/** What an event has to be for each: an error, or the message by which kustomize-controller ends a change well. */
const filters = {
  undelivered: { eventSeverity: 'error' },
  delivered: { eventSeverity: 'info', inclusionList: ['^Health check passed'] },
} as const;

function addGroup(
  scope: Construct,
  { group, project }: { readonly group: string; readonly project: string | undefined },
  eventSources: Sources,
  told: Told,
): void {
  for (const happening of ['undelivered', 'delivered'] as const) {
    for (const { id } of told[happening]) {
      const name = `${group}.${happening}.${id.replaceAll('/', '.')}`;
      new Alert(scope, `alert-${name}`, {
        metadata: { name, namespace, labels: commonLabels(project) },
        spec: { providerRef: { name: deliveryNames.credential(id) }, ...filters[happening], eventSources },
      });
    }
  }
}
