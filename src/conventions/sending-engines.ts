import type { Receiver } from '../model/receiver';
import type { Engine } from '../model/platform';

/**
 * Which engines can send to a kind of receiver, with what it has in the store. Flux has no mail, and takes PagerDuty's
 * key in the clear only (https://fluxcd.io/flux/components/notification/providers/#pagerduty). WeCom wants a token
 * fetched for every message and DingTalk a signature, which neither engine makes.
 */
export const sendingEngines: Readonly<Record<Receiver['kind'], readonly Engine[]>> = {
  mail: ['argocd'],
  webhook: ['argocd', 'fluxcd'],
  slack: ['argocd', 'fluxcd'],
  pagerduty: ['argocd'],
  wecom: [],
  dingtalk: [],
};
