import { entry } from '../entry';

/** Problems of who is told of alerts, and when: a part of the registry. */
export const notificationProblems = {
  'no-receiver': entry<{ severity: string }>({
    severity: 'error',
    what: ({ severity }) => `nobody would be told of alerts with the severity ${severity}`,
    remedy: ({ severity }) => `name a receiver, or leave out ${severity} for the owner's mail address`,
  }),
  'receiver-clash': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) =>
      `the platform has a receiver ${name} too, so that nobody could tell whom notify means`,
    remedy: () => 'choose another name',
  }),
  'secret-not-a-name': entry<{ length: number }>({
    severity: 'error',
    what: ({ length }) =>
      `secret is to be the name of a secret in the store, but is a value of ${length} characters`,
    remedy: () =>
      'change the credential, since it is in the history now; put the new one into the store, and write its name here',
  }),
  'receiver-in-cluster': entry<{ host: string }>({
    severity: 'error',
    what: ({ host }) => `${host} is a name inside the cluster, which no policy of Alertmanager opens`,
    remedy: () => 'name a host outside: what reports that a cluster is down must not run in it',
  }),
  'alertmanager-too-old': entry<{ kind: string; needed: string; image: string }>({
    severity: 'error',
    what: ({ kind, needed, image }) =>
      `a receiver of kind ${kind} needs Alertmanager ${needed}, which reads its credentials from a file, but the image is ${image}`,
    remedy: ({ needed }) => `set observability.images.alertmanager of the platform to ${needed} or newer`,
  }),
  'no-bridge': entry<object>({
    severity: 'error',
    what: () => 'Alertmanager does not speak to DingTalk, and the platform has no bridge that does',
    remedy: () =>
      'set observability.images.dingTalkBridge of the platform to an image of timonwong/prometheus-webhook-dingtalk',
  }),
  'engine-cannot-send': entry<{ name: string; kind: string; engine: string; cluster: string }>({
    severity: 'error',
    what: ({ name, kind, engine, cluster }) =>
      `${name} is a receiver of kind ${kind}, which ${engine} of the cluster ${cluster} cannot send to`,
    remedy: () =>
      "name a receiver made by slack() or webhook(), which both engines can; what the platform's fallback tells, notify.undelivered of a project replaces",
  }),
  'invalid-quiet-hours': entry<{ reason: string; remedy: string }>({
    severity: 'error',
    what: ({ reason }) => `these quiet hours make no sense: ${reason}`,
    remedy: ({ remedy }) => remedy,
  }),
} as const;
