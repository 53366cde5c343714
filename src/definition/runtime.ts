/** What a service is built with. Made by `java()`, `node()`, `python()`, `go()`, `dotnet()`, `nginx()` or `image()`. */
export interface Runtime {
  readonly runtime: RuntimeName;
  readonly version?: number;
}

export type RuntimeName = 'java' | 'node' | 'python' | 'go' | 'dotnet' | 'nginx' | 'image';

export type JavaVersion = 8 | 11 | 17 | 21 | 25;
