/** What mails about a reporting period are about (`About`). */
export const periodKind = 'reporting-period';
