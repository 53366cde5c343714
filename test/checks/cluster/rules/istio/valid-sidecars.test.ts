import { validSidecars } from '../../../../../src/checks/cluster/rules/istio/valid-sidecars';
import { itJudges } from './it-judges';

itJudges(validSidecars, 'sidecars');
