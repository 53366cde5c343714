/** Storage of a service. Made by `disk()`, `share()` or `scratch()`. */
export type VolumeDefinition =
  | { readonly volume: 'scratch'; readonly mount: string; readonly size: string; readonly memory?: boolean }
  | { readonly volume: 'disk'; readonly mount: string; readonly size: string }
  | {
      readonly volume: 'smb' | 'nfs';
      readonly mount: string;
      readonly size: string;
      readonly server: string;
      readonly share: string;
      readonly readOnly?: boolean;
      readonly credentials?: string;
    };
