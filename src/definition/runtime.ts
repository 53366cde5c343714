/** What a service is built with. Made by `java()`, `node()`, `python()`, `go()`, `dotnet()`, `nginx()` or `image()`. */
export interface Runtime {
  /** Family of the runtime. */
  readonly runtime: RuntimeName;
  /** Major version, where it makes a difference. @default none */
  readonly version?: number;
}

export type RuntimeName = 'java' | 'node' | 'python' | 'go' | 'dotnet' | 'nginx' | 'image';

export type JavaVersion = 8 | 11 | 17 | 21 | 25;
