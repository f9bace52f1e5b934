/** Accounts of the demonstration, printed at the start. All people are invented. */
const password = 'jiangsai-demo';

export const demonstrationAccounts = {
  organizer: { login: 'organizer', name: '陆明远', password },
  judge: { login: 'judge1', password },
  unit: { login: 'unit1', name: '宋雨桐', password },
} as const;
