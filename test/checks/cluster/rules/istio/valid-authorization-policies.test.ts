import { validAuthorizationPolicies } from '../../../../../src/checks/cluster/rules/istio/valid-authorization-policies';
import { itJudges } from './it-judges';

itJudges(validAuthorizationPolicies, 'authorization-policies');
