import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import type { Gateway } from '../../model/gateway';

/** Labels that select the pods of a gateway; immutable once its Deployment exists. */
export function gatewayPodLabels(gateway: Gateway): Record<string, string> {
  return { [labels.service]: names.gateway(gateway.name) };
}
