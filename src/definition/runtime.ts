import type { JavaOptions } from './java-options';

/** What a service is built with. Made by `java()`, `node()`, `python()`, `go()`, `dotnet()`, `nginx()` or `image()`. */
export type Runtime = JavaRuntime | DotnetRuntime | OtherRuntime;

/** Made by `java()`. */
export interface JavaRuntime {
  /** Family of the runtime. */
  readonly runtime: 'java';
  /** Major version. */
  readonly version: JavaVersion;
  /** What else is to be known of it. */
  readonly options?: JavaOptions;
}

/** Made by `dotnet()`. */
export interface DotnetRuntime {
  /** Family of the runtime. */
  readonly runtime: 'dotnet';
  /** Major version. */
  readonly version: DotnetVersion;
}

/** Made by `node()`, `python()`, `go()`, `nginx()` and `image()`. */
export interface OtherRuntime {
  /** Family of the runtime. */
  readonly runtime: 'node' | 'python' | 'go' | 'nginx' | 'image';
}

/** Major versions of Java that a profile exists for. */
export type JavaVersion = 8 | 11 | 17 | 21 | 25;

/** Major versions of .NET that a profile exists for. */
export type DotnetVersion = 6 | 7 | 8 | 9 | 10;
