import { DashboardLinkBuilder, DashboardLinkType } from '@grafana/grafana-foundation-sdk/dashboard';
import type { Link } from './dashboard';

/** The library's builder of a link. What leads to another dashboard takes time range and variables along. */
export function linkBuilder(link: Link): DashboardLinkBuilder {
  const builder = new DashboardLinkBuilder(link.title);
  switch (link.kind) {
    case 'dashboard':
      return builder
        .type(DashboardLinkType.Link)
        .icon('dashboard')
        .url(`/d/${link.uid}`)
        .keepTime(true)
        .includeVars(true);
    case 'tagged':
      return builder
        .type(DashboardLinkType.Dashboards)
        .tags(['meshwright', ...link.tags])
        .asDropdown(true)
        .keepTime(true)
        .includeVars(true);
    case 'page':
      return builder.type(DashboardLinkType.Link).icon('external link').url(link.url).targetBlank(true);
  }
}
