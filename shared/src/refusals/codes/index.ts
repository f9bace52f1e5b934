import { accessRefusals } from './access.js';
import { boardRefusals } from './board.js';
import { competitionRefusals } from './competition.js';
import { fileRefusals } from './file.js';
import { formRefusals } from './form.js';
import { ledgerRefusals } from './ledger.js';
import { markingRefusals } from './marking.js';
import { numberRefusals } from './numbers.js';
import { packageRefusals } from './package.js';
import { registrationRefusals } from './registration.js';
import { requestRefusals } from './request.js';
import { resultRefusals } from './results.js';
import { schemeRefusals } from './scheme.js';
import { sheetRefusals } from './sheets.js';
import { spreadsheetRefusals } from './spreadsheet.js';

/** Every refusal of the product, with its text in both languages. Codes are stable: clients and documents rely on them. */
export const refusalTexts = {
  ...requestRefusals,
  ...accessRefusals,
  ...competitionRefusals,
  ...registrationRefusals,
  ...numberRefusals,
  ...packageRefusals,
  ...fileRefusals,
  ...ledgerRefusals,
  ...spreadsheetRefusals,
  ...schemeRefusals,
  ...formRefusals,
  ...markingRefusals,
  ...sheetRefusals,
  ...resultRefusals,
  ...boardRefusals,
} as const;

export type RefusalCode = keyof typeof refusalTexts;
