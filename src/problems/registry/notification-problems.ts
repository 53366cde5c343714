import { entry } from '../entry';

/** Problems of who is told of alerts, and when: a part of the registry. */
export const notificationProblems = {
  'no-receiver': entry<{ severity: string }>({
    severity: 'error',
    what: ({ severity }) => `nobody would be told of alerts with the severity ${severity}`,
    remedy: ({ severity }) => `name a receiver, or leave out ${severity} for the owner's mail address`,
    why: 'The alert fires, and Alertmanager sends it nowhere: an outage shows only when users call.',
    example: { severity: 'page' },
    source: 'https://prometheus.io/docs/alerting/latest/configuration/#route',
  }),
  'receiver-clash': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) =>
      `the platform has a receiver ${name} too, so that nobody could tell whom notify means`,
    remedy: () => 'choose another name',
    why: 'A team that wants to be told itself could end up waking the platform team, or the other way round.',
    example: { name: 'on-call' },
  }),
  'secret-not-a-name': entry<{ length: number }>({
    severity: 'error',
    what: ({ length }) =>
      `secret is to be the name of a secret in the store, but is a value of ${length} characters`,
    remedy: () =>
      'change the credential, since it is in the history now; put the new one into the store, and write its name here',
    why: 'The credential stands in the repository, in its history and in every clone: whoever reads it can send as the company.',
    example: { length: 32 },
    source: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  }),
  'receiver-in-cluster': entry<{ host: string }>({
    severity: 'error',
    what: ({ host }) => `${host} is a name inside the cluster, which no policy of Alertmanager opens`,
    remedy: () => 'name a host outside: what reports that a cluster is down must not run in it',
    why: 'No message leaves: policies hold it back, and when the cluster is down so is what should report it.',
    example: { host: 'hooks.monitoring.svc.cluster.local' },
  }),
  'alertmanager-too-old': entry<{ kind: string; needed: string; image: string }>({
    severity: 'error',
    what: ({ kind, needed, image }) =>
      `a receiver of kind ${kind} needs Alertmanager ${needed}, which reads its credentials from a file, but the image is ${image}`,
    remedy: ({ needed }) => `set observability.images.alertmanager of the platform to ${needed} or newer`,
    why: 'Alertmanager refuses a configuration with a field that it does not know. It keeps the old one, or does not start, and then nobody is told of anything.',
    example: { kind: 'wecom', needed: '0.31', image: 'quay.io/prometheus/alertmanager:v0.27.0' },
    source: 'https://prometheus.io/docs/alerting/latest/configuration/',
  }),
  'no-bridge': entry<object>({
    severity: 'error',
    what: () => 'Alertmanager does not speak to DingTalk, and the platform has no bridge that does',
    remedy: () =>
      'set observability.images.dingTalkBridge of the platform to an image of timonwong/prometheus-webhook-dingtalk',
    why: 'DingTalk does not understand what Alertmanager sends, and drops it: nobody is told.',
    example: {},
    source: 'https://github.com/timonwong/prometheus-webhook-dingtalk',
  }),
  'engine-cannot-send': entry<{ name: string; kind: string; engine: string; cluster: string }>({
    severity: 'error',
    what: ({ name, kind, engine, cluster }) =>
      `${name} is a receiver of kind ${kind}, which ${engine} of the cluster ${cluster} cannot send to`,
    remedy: () =>
      "name a receiver made by slack() or webhook(), which both engines can; what the platform's fallback tells, notify.undelivered of a project replaces",
    why: 'A failed sync would be told to nobody: the change seems to have arrived, and the cluster runs the old one.',
    example: { name: 'on-call', kind: 'pagerduty', engine: 'fluxcd', cluster: 'east' },
    source: 'https://fluxcd.io/flux/components/notification/providers/',
  }),
  'invalid-quiet-hours': entry<{ reason: string; remedy: string }>({
    severity: 'error',
    what: ({ reason }) => `these quiet hours make no sense: ${reason}`,
    remedy: ({ remedy }) => remedy,
    why: 'They would silence nothing, or everything: people are woken for trifles, or not at all.',
    example: { reason: 'they begin and end at 19:00', remedy: 'give them an end' },
    source: 'https://prometheus.io/docs/alerting/latest/configuration/',
  }),
} as const;
