import { catalogue, type Ui } from '../../ui/index.ts';
import type { Announcement } from '../announcing/announcements.ts';

const words = catalogue({
  sv: { subject: 'Ämne', english: 'Den som har anmält sig på engelska får det på engelska.' },
  en: { subject: 'Subject', english: 'Shown in Swedish. Whoever registered in English gets it in English.' },
});

/** A mail as it would go to participants, before it does. */
export function AnnouncedMail({ ui, mail }: { ui: Ui; mail: Announcement }) {
  const w = words[ui.lang];
  return (
    <>
      <blockquote lang="sv">
        <p>
          <strong>
            {w.subject}: {mail.subject}
          </strong>
        </p>
        {mail.body.split('\n\n').map((paragraph) => (
          <p>
            {paragraph.split('\n').map((line, place) => (
              <>
                {place === 0 ? null : <br />}
                {line}
              </>
            ))}
          </p>
        ))}
      </blockquote>
      <p class="soft">{w.english}</p>
    </>
  );
}
