import { validRequestAuthentications } from '../../../../../src/checks/cluster/rules/istio/valid-request-authentications';
import { itJudges } from './it-judges';

itJudges(validRequestAuthentications, 'request-authentications');
