import { validGateways } from '../../../../../src/checks/cluster/rules/istio/valid-gateways';
import { itJudges } from './it-judges';

itJudges(validGateways, 'gateways');
