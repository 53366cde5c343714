/** What the platform says of Grafana. */
export interface GrafanaDefinition {
  /** Login by the company's OpenID Connect provider. @default none: the administrator alone can log in */
  readonly oidc?: GrafanaOidcDefinition;
}

/**
 * A client at an OpenID Connect provider, such as Keycloak, of the kind that keeps a secret. Its redirect address is
 * `https://<host of Grafana>/login/generic_oauth`. Logins use PKCE, and who has no role is turned away
 * (https://grafana.com/docs/grafana/latest/setup-grafana/configure-security/configure-authentication/generic-oauth/).
 *
 * A role holds for every project: Grafana without a licence maps no groups to teams, and folders are no wall, since
 * whoever may see one dashboard may ask the data source anything.
 */
export interface GrafanaOidcDefinition {
  /** Name of the provider, on the button of the login page. @default 'OpenID Connect' */
  readonly name?: string;
  /** Client as the provider knows it. */
  readonly clientId: string;
  /**
   * Secret of the company's store with the property `clientSecret`, below `platform/`.
   *
   * @default 'grafana-oidc'
   */
  readonly secret?: string;
  /** Where the browser logs in. Rejects addresses without TLS, as do the other two. */
  readonly authUrl: string;
  /** Where Grafana gets the token; it must reach this host. */
  readonly tokenUrl: string;
  /** Where Grafana asks who the token is about, the provider's `userinfo`; it must reach this host. */
  readonly apiUrl: string;
  /** What is asked for. @default ['openid', 'profile', 'email'] */
  readonly scopes?: readonly string[];
  /** Claim with the groups of a person, a list of texts. @default 'groups' */
  readonly groupsClaim?: string;
  /** Groups that a role is given to; the first that fits counts: admin, editor, viewer. */
  readonly roles: {
    /** Changes settings of the organization, until the next restart. @default nobody */
    readonly admin?: readonly string[];
    /** May ask any query, and keeps dashboards until the next restart. @default nobody */
    readonly editor?: readonly string[];
    /** Sees every dashboard. At least one group, or `everybody` whom the provider lets in. */
    readonly viewer: readonly string[] | 'everybody';
  };
}
