import { validPeerAuthentications } from '../../../../../src/checks/cluster/rules/istio/valid-peer-authentications';
import { itJudges } from './it-judges';

itJudges(validPeerAuthentications, 'peer-authentications');
