import { validServiceEntries } from '../../../../../src/checks/cluster/rules/istio/valid-service-entries';
import { itJudges } from './it-judges';

itJudges(validServiceEntries, 'service-entries');
