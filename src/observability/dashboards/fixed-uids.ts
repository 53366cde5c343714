/** Lasting addresses of the dashboards that there is one of. */
export const fixedUids = { mesh: 'mesh-overview', platform: 'platform-overview' } as const;
