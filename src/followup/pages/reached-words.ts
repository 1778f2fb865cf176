import { catalogue, type Lang } from '../../ui/index.ts';
import type { Reached } from '../queries/periods/whom-to-ask.ts';

type Words = {
  account: (email: string) => string;
  deputy: (email: string, name: string) => string;
  address: (email: string) => string;
  example: string;
  declined: string;
  nothing: string;
  noServer: string;
};

const words = catalogue<Words>({
  sv: {
    account: (email) => `mejl till ${email}, och Att göra`,
    deputy: (_, name) => `är borta: mejlet går till vikarien ${name}`,
    address: (email) => `mejl till ${email}, svarar utan konto`,
    example: 'exempelkonto: inget mejl, bara Att göra',
    declined: 'vill inte ha mejl: bara Att göra',
    nothing: 'nås inte: har varken konto eller adress',
    noServer: 'inget mejl, bara Att göra',
  },
  en: {
    account: (email) => `mail to ${email}, and To do`,
    deputy: (_, name) => `is away: the mail goes to the deputy ${name}`,
    address: (email) => `mail to ${email}, answers without an account`,
    example: 'account of the example: no mail, only To do',
    declined: 'wants no mail: only To do',
    nothing: 'cannot be reached: neither account nor address',
    noServer: 'no mail, only To do',
  },
});

/** How somebody gets to know that they are asked. @param canSend whether mail goes out from here at all */
export function reachedInWords(lang: Lang, reached: Reached, canSend: boolean): string {
  const w = words[lang];
  if (reached.by === 'nothing') return w.nothing;
  if (reached.by === 'desk') return w[reached.why];
  if (reached.by === 'address') return canSend ? w.address(reached.email) : w.nothing;
  if (!canSend) return w.noServer;
  const { account, deputy } = reached;
  return deputy === null ? w.account(account.email) : w.deputy(account.email, deputy);
}

/** Whether a mail goes to them. */
export function isMailed({ by }: Reached, canSend: boolean): boolean {
  return canSend && (by === 'account' || by === 'address');
}
