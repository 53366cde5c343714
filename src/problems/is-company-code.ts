import type { CompanyCode } from './company-code';

/** Whether a code is of a rule that the company wrote itself. */
export const isCompanyCode = (code: string): code is CompanyCode => code.startsWith('company/');
