export type Volume =
  | {
      readonly kind: 'scratch';
      readonly name: string;
      readonly mount: string;
      readonly size: string;
      readonly memory: boolean;
    }
  | {
      readonly kind: 'disk';
      readonly name: string;
      readonly mount: string;
      readonly size: string;
      readonly storageClass: string;
    }
  | {
      readonly kind: 'smb' | 'nfs';
      readonly name: string;
      readonly mount: string;
      readonly size: string;
      readonly server: string;
      readonly share: string;
      readonly readOnly: boolean;
      /** Secret with the share's credentials, in the tenant's namespace; NFS has none. */
      readonly credentials: string | undefined;
    };
