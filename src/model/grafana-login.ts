/** How people log in to Grafana: a client at an OpenID Connect provider. */
export interface GrafanaLogin {
  readonly name: string;
  readonly clientId: string;
  /** Key of the secret store; its property is `clientSecret`. */
  readonly secret: string;
  readonly authUrl: string;
  readonly tokenUrl: string;
  readonly apiUrl: string;
  readonly scopes: readonly string[];
  readonly groupsClaim: string;
  readonly roles: {
    readonly admin: readonly string[];
    readonly editor: readonly string[];
    readonly viewer: readonly string[] | 'everybody';
  };
}
