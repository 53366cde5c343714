import type { JavaOptions } from './java-options';

/** What a service is built with. Made by `java()`, `node()`, `python()`, `go()`, `dotnet()`, `nginx()` or `image()`. */
export type Runtime = JavaRuntime | DotnetRuntime | OtherRuntime;

export interface JavaRuntime {
  /** Family of the runtime. */
  readonly runtime: 'java';
  /** Major version. */
  readonly version: JavaVersion;
  /** What else is to be known of it. */
  readonly options?: JavaOptions;
}

export interface DotnetRuntime {
  /** Family of the runtime. */
  readonly runtime: 'dotnet';
  /** Major version. */
  readonly version: DotnetVersion;
}

export interface OtherRuntime {
  /** Family of the runtime. */
  readonly runtime: 'node' | 'python' | 'go' | 'nginx' | 'image';
}

export type JavaVersion = 8 | 11 | 17 | 21 | 25;

export type DotnetVersion = 6 | 7 | 8 | 9 | 10;
