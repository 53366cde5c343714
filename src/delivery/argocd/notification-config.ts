import type { Receiver } from '../../model/receiver';
import { serviceName } from './service-name';
import { triggers } from './triggers';

/**
 * What `argocd-notifications-cm` holds for these receivers: how to send, what to say, and when. Values are JSON, which
 * is YAML; `$name` is a key of the Secret beside it. Conditions are those of Argo CD's own catalogue
 * (https://argo-cd.readthedocs.io/en/stable/operator-manual/notifications/catalog/).
 *
 * @param relay what carries mail, `host:port`, and who sends it
 */
export function notificationConfig(
  cluster: string,
  receivers: readonly Receiver[],
  relay: { readonly smarthost: string; readonly from: string },
): Readonly<Record<string, string>> {
  const colon = relay.smarthost.lastIndexOf(':');
  const data: Record<string, unknown> = { context: { cluster } };
  const webhooks = receivers.filter(({ kind }) => kind === 'webhook' || kind === 'slack');
  const pagers = receivers.filter(({ kind }) => kind === 'pagerduty');
  if (receivers.some(({ kind }) => kind === 'mail')) {
    data['service.email'] = {
      host: relay.smarthost.slice(0, colon),
      port: Number(relay.smarthost.slice(colon + 1)),
      from: relay.from,
    };
  }
  if (pagers.length > 0) {
    data['service.pagerdutyv2'] = {
      serviceKeys: Object.fromEntries(pagers.map((one) => [serviceName(one), `$${serviceName(one)}`])),
    };
  }
  for (const one of webhooks) {
    data[`service.webhook.${serviceName(one)}`] = {
      url: `$${serviceName(one)}`,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
    };
  }
  for (const happening of ['undelivered', 'delivered'] as const) {
    data[`template.${happening}`] = template(happening, webhooks);
    data[`trigger.${triggers[happening]}`] = conditions[happening].map((condition) => ({
      ...condition,
      send: [happening],
    }));
  }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, JSON.stringify(value)]));
}

const ended = (phases: string) =>
  `app.status.operationState != nil and app.status.operationState.phase in [${phases}]`;

const conditions = {
  undelivered: [
    { when: ended("'Error', 'Failed'") },
    { when: "app.status.health.status == 'Degraded'" },
    { when: "app.status.sync.status == 'Unknown'" },
  ],
  delivered: [
    {
      when: `${ended("'Succeeded'")} and app.status.health.status == 'Healthy'`,
      // Once for each sync: one of several sources has no single revision.
      oncePer: 'app.status.operationState.startedAt',
    },
  ],
} as const;

/** In words of Go's templates; what the engine reports goes through `toJson`, as it may hold quotes. */
const why =
  '{{ $why := "" }}{{ with .app.status.operationState }}{{ $why = .message | default "" }}{{ end }}';
const text = {
  undelivered:
    'printf "%s: %s is %s and %s. %s" .context.cluster .app.metadata.name .app.status.sync.status .app.status.health.status $why',
  delivered: 'printf "%s: %s is delivered." .context.cluster .app.metadata.name',
} as const;

function template(happening: keyof typeof text, webhooks: readonly Receiver[]): unknown {
  const start = happening === 'undelivered' ? why : '';
  const line = `${start}{{ ${text[happening]} }}`;
  const json = `{{ ${text[happening]} | toJson }}`;
  return {
    message: line,
    email: {
      subject: `{{ .context.cluster }}: {{ .app.metadata.name }} is ${happening === 'undelivered' ? 'not ' : ''}delivered`,
    },
    pagerdutyv2: {
      summary: line,
      severity: happening === 'undelivered' ? 'error' : 'info',
      source: '{{ .context.cluster }}',
    },
    webhook: Object.fromEntries(
      webhooks.map((one) => [
        serviceName(one),
        {
          method: 'POST',
          body:
            one.kind === 'slack'
              ? `${start}{"channel":${JSON.stringify(one.channel)},"text":${json}}`
              : `${start}{"cluster":{{ .context.cluster | toJson }},"name":{{ .app.metadata.name | toJson }},"happening":"${happening}","message":${json}}`,
        },
      ]),
    ),
  };
}
