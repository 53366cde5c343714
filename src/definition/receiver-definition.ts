/**
 * A way to reach people, or a program that does. Made by `mail()`, `webhook()`, `slack()`, `pagerDuty()`, `weCom()`
 * or `dingTalk()`. What it takes to send lies in the company's secret store: for a receiver of a project at
 * `<project>/<environment>/<secret>`, for one of the platform at `platform/<secret>`.
 */
export type ReceiverDefinition =
  | MailReceiver
  | WebhookReceiver
  | SlackReceiver
  | PagerDutyReceiver
  | WeComReceiver
  | DingTalkReceiver;

/** Made by `mail()`. */
export interface MailReceiver {
  /** Which kind it is. */
  readonly receiver: 'mail';
  /** Who gets the mail. */
  readonly address: string;
}

/** Made by `webhook()`. Needs Alertmanager 0.26, which reads the address from a file. */
export interface WebhookReceiver {
  /** Which kind it is. */
  readonly receiver: 'webhook';
  /** DNS name or IPv4 address outside the cluster, as network policies open it. */
  readonly host: string;
  /** Port that it listens on. @default 443 */
  readonly port?: number;
  /** Name of the secret whose property `url` is the whole address. */
  readonly secret: string;
}

/** Made by `slack()`. */
export interface SlackReceiver {
  /** Which kind it is. */
  readonly receiver: 'slack';
  /** Channel, with its `#`. */
  readonly channel: string;
  /** Name of the secret whose property `url` is the address of an incoming webhook. */
  readonly secret: string;
}

/** Made by `pagerDuty()`. */
export interface PagerDutyReceiver {
  /** Which kind it is. */
  readonly receiver: 'pagerduty';
  /** Name of the secret whose property `routing-key` is the key of an integration with Events API v2. */
  readonly secret: string;
}

/** Made by `weCom()`. Needs Alertmanager 0.31, which reads the secret from a file. */
export interface WeComReceiver {
  /** Which kind it is. */
  readonly receiver: 'wecom';
  /** Id of the company, `ww…`. */
  readonly corporation: string;
  /** Id of the application that sends. */
  readonly agent: number;
  /** Ids of the departments that get the messages. */
  readonly parties: readonly number[];
  /** Name of the secret whose property `api-secret` is the one of the application. */
  readonly secret: string;
}

/** Made by `dingTalk()`. Needs `observability.images.dingTalkBridge` of the platform. */
export interface DingTalkReceiver {
  /** Which kind it is. */
  readonly receiver: 'dingtalk';
  /** Name of the secret: `url` is the address of the group's robot, `signing-secret` what it checks signatures with. */
  readonly secret: string;
}
