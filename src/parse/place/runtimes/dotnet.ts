import type { DotnetRuntime } from '../../../definition/runtime';
import type { ServiceSettings } from '../../../definition/service-definition';
import { isRootReadOnly } from './is-root-read-only';
import type { RuntimeContext } from './runtime-context';

/**
 * ASPNETCORE_HTTP_PORTS exists since .NET 8
 * (https://learn.microsoft.com/en-us/dotnet/core/compatibility/containers/8.0/aspnet-port). The runtime's
 * diagnostic port is a socket in a file system that may be read only
 * (https://learn.microsoft.com/en-us/dotnet/core/runtime-config/debugging-profiling). The garbage collector knows
 * the limits of its container.
 */
export function dotnetSettings({ runtime, http, settings }: RuntimeContext<DotnetRuntime>): ServiceSettings {
  return {
    env: {
      ...(http === undefined ? {} : listen(runtime.version, http.target)),
      ...(isRootReadOnly(settings) ? { DOTNET_EnableDiagnostics: '0' } : {}),
    },
  };
}

function listen(version: number, port: number): Readonly<Record<string, string>> {
  return version >= 8 ? { ASPNETCORE_HTTP_PORTS: String(port) } : { ASPNETCORE_URLS: `http://+:${port}` };
}
