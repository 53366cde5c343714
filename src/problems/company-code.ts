/** Code of a rule that a company wrote itself: its words stand in its file and not in the registry. */
export type CompanyCode = `company/${string}`;
