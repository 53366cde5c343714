import { validDestinationRules } from '../../../../../src/checks/cluster/rules/istio/valid-destination-rules';
import { itJudges } from './it-judges';

itJudges(validDestinationRules, 'destination-rules');
