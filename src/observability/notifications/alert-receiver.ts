/** An entry of `receivers`, in Alertmanager's own spelling: https://prometheus.io/docs/alerting/latest/configuration/. */
export interface AlertReceiver {
  readonly name: string;
  readonly email_configs?: readonly {
    readonly to: string;
    readonly send_resolved: boolean;
    readonly headers: { readonly Subject: string };
    readonly html: string;
    readonly text: string;
  }[];
  readonly webhook_configs?: readonly {
    readonly url?: string;
    readonly url_file?: string;
    readonly send_resolved: boolean;
  }[];
  readonly slack_configs?: readonly {
    readonly api_url_file: string;
    readonly channel: string;
    readonly send_resolved: boolean;
    readonly title: string;
    readonly title_link: string;
    readonly text: string;
  }[];
  readonly pagerduty_configs?: readonly {
    readonly routing_key_file: string;
    readonly send_resolved: boolean;
    readonly severity: string;
    readonly description: string;
    readonly client_url: string;
    readonly details: Readonly<Record<string, string>>;
  }[];
  readonly wechat_configs?: readonly {
    readonly api_secret_file: string;
    readonly corp_id: string;
    readonly agent_id: string;
    readonly to_party: string;
    readonly send_resolved: boolean;
    readonly message: string;
  }[];
}
