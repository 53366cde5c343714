/** Names of variables, flags and fields by what they promise of their value. */
export const credentialName = {
  /** Says that the value is one. */
  certain: /(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
  /** May have one, or something about one: its name, its address, its length. */
  possible: /PASS|PWD|SECRET|TOKEN|KEY|CREDENTIAL|AUTH|SIGNATURE|SALT/i,
} as const;
