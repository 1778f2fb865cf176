import { catalogue } from '../../ui/index.ts';
import type { LinkPurpose } from './make-link.ts';

const words = catalogue({
  sv: {
    invitation: {
      subject: 'Inbjudan: välj ett lösenord',
      opening: (host: string) => `Du har fått ett konto på ${host}, där det gemensamma samrådet arbetar.`,
      act: 'Öppna länken och välj ett lösenord:',
      life: 'Länken gäller i 14 dagar och kan användas en gång.',
      otherwise: 'Var det inte väntat? Då behöver du inte göra något.',
    },
    recovery: {
      subject: 'Välj ett nytt lösenord',
      opening: (host: string) => `Någon, troligen du, har bett om ett nytt lösenord på ${host}.`,
      act: 'Öppna länken och välj ett nytt lösenord:',
      life: 'Länken gäller i två timmar och kan användas en gång.',
      otherwise: 'Var det inte du? Då behöver du inte göra något: ditt lösenord är oförändrat.',
    },
  },
  en: {
    invitation: {
      subject: 'Invitation: choose a password',
      opening: (host) => `You have been given an account at ${host}, where the joint consultation body works.`,
      act: 'Open the link and choose a password:',
      life: 'The link can be used once, within 14 days.',
      otherwise: 'Not expected? Then there is nothing you need to do.',
    },
    recovery: {
      subject: 'Choose a new password',
      opening: (host) => `Someone, probably you, has asked for a new password at ${host}.`,
      act: 'Open the link and choose a new password:',
      life: 'The link can be used once, within two hours.',
      otherwise: 'Was it not you? Then there is nothing you need to do: your password is unchanged.',
    },
  },
});

/** The whole mail that carries a link. It names no person: an address may have been mistyped. */
export function linkMail(given: { purpose: LinkPurpose; lang: 'sv' | 'en'; href: string; host: string }): {
  subject: string;
  text: string;
} {
  const w = words[given.lang][given.purpose];
  const text = [w.opening(given.host), `${w.act}\n${given.href}`, w.life, w.otherwise].join('\n\n');
  return { subject: `${w.subject} (${given.host})`, text: `${text}\n` };
}
