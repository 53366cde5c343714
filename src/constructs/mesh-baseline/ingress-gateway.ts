import { Construct } from 'constructs';
import type { Gateway } from '../../model/gateway';
import { addGatewayAccess } from './add-gateway-access';
import { addGatewayAuthentication } from './add-gateway-authentication';
import { addGatewayHosts } from './add-gateway-hosts';
import { addGatewayNetwork } from './add-gateway-network';
import { addGatewayScaling } from './add-gateway-scaling';
import { addGatewayService } from './add-gateway-service';
import { addGatewayWorkload } from './add-gateway-workload';
import type { MeshSettings } from './mesh-settings';

/**
 * One way into the mesh. Everything is named `names.gateway`: its pods by label `app.kubernetes.io/name`, its
 * identity by ServiceAccount; services let it in by these.
 */
export class IngressGateway extends Construct {
  constructor(scope: Construct, id: string, gateway: Gateway, settings: MeshSettings) {
    super(scope, id);
    addGatewayWorkload(this, gateway, settings);
    addGatewayScaling(this, gateway);
    addGatewayService(this, gateway);
    addGatewayHosts(this, gateway, settings);
    addGatewayAccess(this, gateway);
    addGatewayAuthentication(this, gateway, settings.guardedHosts);
    addGatewayNetwork(this, gateway, settings);
  }
}
