import { Construct } from 'constructs';
import { addAuthorizationPolicy } from './access/add-authorization-policy';
import { addDestinationRule } from './destination/add-destination-rule';
import { addElsewhereRule } from './destination/add-elsewhere-rule';
import { addExternalAccess } from './access/add-external-access';
import { addFiles } from './storage/add-files';
import { addGatewayRoutes } from './routes/add-gateway-routes';
import { addHttpRoutes } from './routes/add-http-routes';
import { addMeshRoutes } from './routes/add-mesh-routes';
import { addNetworkPolicy } from './access/add-network-policy';
import { addOpenings } from './routes/add-openings';
import { addPullSecrets } from './secrets/add-pull-secrets';
import { addRequestAuthentication } from './access/add-request-authentication';
import { addScaling } from './scaling/add-scaling';
import { addSealedSecrets } from './secrets/add-sealed-secrets';
import { addSecrets } from './secrets/add-secrets';
import { addServiceAccount } from './workload/add-service-account';
import { addServices } from './routes/add-services';
import { addShares } from './storage/add-shares';
import { addSidecarScope } from './access/add-sidecar-scope';
import { addWorkloads } from './workload/add-workloads';
import { findFlaws } from './flaws/find-flaws';
import type { MeshServiceProps } from './mesh-service-props';
import { settingsOf } from './settings-of';

/**
 * A workload of the mesh, and exactly the traffic it declares. Its namespace must be a `TenantNamespace`, or
 * as strict: what every pod needs there (names, istiod, a reader of metrics) is not repeated here.
 */
export class MeshService extends Construct {
  constructor(scope: Construct, id: string, props: MeshServiceProps) {
    super(scope, id);
    const service = settingsOf(id, props);
    // At once, not as a validation of the app: whoever walks the tree without `App.synth()` must not miss it.
    const flaws = findFlaws(service);
    if (flaws.length > 0) throw new Error(`${this.node.path}: ${flaws.join('; ')}`);

    addServiceAccount(this, service);
    addFiles(this, service);
    addSecrets(this, service);
    addSealedSecrets(this, service);
    addPullSecrets(this, service);
    addShares(this, service);
    addWorkloads(this, service);
    addScaling(this, service);
    addServices(this, service);
    addMeshRoutes(this, service);
    if (service.routing === 'gateway-api') addHttpRoutes(this, service);
    else addGatewayRoutes(this, service);
    addOpenings(this, service);
    addDestinationRule(this, service);
    addElsewhereRule(this, service);
    addSidecarScope(this, service);
    addAuthorizationPolicy(this, service);
    addRequestAuthentication(this, service);
    addNetworkPolicy(this, service);
    addExternalAccess(this, service);
  }
}
