/** Plain data as text, with its digest, for who needs both and would work neither out twice. */
export interface Written {
  readonly text: string;
  readonly digest: string;
}
