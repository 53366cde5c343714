import type { DotnetVersion, Runtime } from './runtime';

/**
 * A .NET service: ASP.NET Core listens on the first HTTP port of `ports`, and the diagnostic port is off where
 * the root file system is read only. Nothing is assumed about its health or metrics.
 *
 * @param version major version of .NET
 */
export function dotnet(version: DotnetVersion = 8): Runtime {
  return { runtime: 'dotnet', version };
}
