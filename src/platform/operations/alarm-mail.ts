import type { Mail } from '../mail/index.ts';
import type { Alarm } from './alarms.ts';

/** What each alarm means, in the mail and on the page; the guide says more. */
export const alarmSentences: Readonly<Record<Alarm, string>> = {
  'journal-broken': 'Journalens kedja håller inte: något har ändrats eller tagits bort i databasen.',
  'disk-low': 'Disken där databasen ligger är snart full.',
  'backup-failed': 'Den senaste säkerhetskopian misslyckades.',
  'backup-old': 'Den senaste säkerhetskopian är äldre än ett och ett halvt dygn.',
  'drill-failed': 'Det senaste provet att läsa tillbaka en säkerhetskopia misslyckades.',
  'jobs-given-up': 'Det finns jobb som har misslyckats och inte försöks igen.',
  'jobs-failing': 'Det finns jobb som har misslyckats i mer än en halvtimme.',
  'jobs-waiting': 'Det finns jobb som ingen har tagit på mer än tio minuter.',
  'journal-unsealed': 'Journalens rader har inte länkats ihop på mer än tio minuter.',
  'clock-back': 'Klockan går efter det som redan är sparat: kontrollera tiden på maskinen.',
};

/** To whoever runs the installation: Swedish, no names, nothing of what anybody wrote. */
export function alarmMail(alarms: readonly Alarm[], to: string, url: string): Mail {
  const lines = alarms.map((alarm) => `- ${alarmSentences[alarm]}`);
  return {
    to,
    subject: `Larm från ${new URL(url).host}: ${alarms.join(', ')}`,
    text: [`Samråd på ${url} behöver ses till:`, lines.join('\n'), `Läget och knapparna finns här:\n${url}/installningar/drift`]
      .join('\n\n')
      .concat('\n'),
  };
}
