import { validVirtualServices } from '../../../../../src/checks/cluster/rules/istio/valid-virtual-services';
import { itJudges } from './it-judges';

itJudges(validVirtualServices, 'virtual-services');
