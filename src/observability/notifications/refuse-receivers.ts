import { alertmanagerLacks } from '../../conventions/alertmanager-lacks';
import type { ObservabilityStackProps } from '../stack/observability-stack-props';
import { receiversOf } from './receivers-of';
import { usedReceivers } from './used-receivers';

/** Rejects receivers that could not be reached, and tenants whose alerts would reach nobody. */
export function refuseReceivers({ tenants, images, deadManSwitch }: ObservabilityStackProps): void {
  const known = new Map<string, string>();
  const agree = (what: string, value: unknown): void => {
    const text = JSON.stringify(value) ?? '';
    if ((known.get(what) ?? text) !== text) {
      throw new Error(`${what} is described in two ways`);
    }
    known.set(what, text);
  };
  for (const tenant of tenants) {
    const { namespace, project, environment, notify, quiet } = tenant;
    for (const severity of ['page', 'ticket'] as const) {
      const receivers = receiversOf(tenant, severity);
      if (receivers.length === 0) {
        throw new Error(`nobody is told of a ${severity} in ${namespace}`);
      }
      for (const receiver of receivers) {
        if (receiver.kind !== 'mail') agree(`receiver ${receiver.id}`, receiver);
      }
    }
    // A route can only be one of the two.
    agree(`who is told of ${project} in ${environment}`, { notify, quiet });
    if (quiet !== undefined && quiet.nights === undefined && quiet.days.length === 0) {
      throw new Error(`the quiet hours of ${namespace} name no time`);
    }
  }
  for (const { id, kind } of usedReceivers({ tenants, deadManSwitch })) {
    const needed = alertmanagerLacks(images.alertmanager, kind);
    if (needed !== undefined) {
      throw new Error(`receiver ${id} needs Alertmanager ${needed}, but the image is ${images.alertmanager}`);
    }
    if (kind === 'dingtalk' && images.dingTalkBridge === undefined) {
      throw new Error(`receiver ${id} needs the image dingTalkBridge`);
    }
  }
}
