import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    tab: 'Borta',
    account: 'Mitt konto',
    lead: 'Den som vikarierar får dina rättigheter från första dagen till och med den sista, och ser det som väntar på dig i Att göra. Mejl om att du behövs går till vikarien. Du kan själv logga in som vanligt.',
    leadOther:
      'Den som vikarierar får rättigheterna från första dagen till och med den sista, och ser det som väntar i Att göra.',
    say: 'Säg när du är borta',
    sayOther: (name: string) => `Säg när ${name} är borta`,
    from: 'Första dagen borta',
    to: 'Sista dagen borta',
    deputy: 'Vem vikarierar?',
    deputyHelp:
      'De som har konto och uppdrag vid samma nämnd, för hela huvudmannen eller i samma grupp. Saknas någon kan sekretariatet ordna det.',
    deputyHelpOffice: 'De som har konto. Vikarien ser det som den som är borta ser.',
    save: 'Spara',
    listed: 'Frånvaro',
    who: 'Borta',
    fromHead: 'Från',
    toHead: 'Till och med',
    deputyHead: 'Vikarierar',
    end: 'Avsluta',
    callOff: 'Ta bort',
    named: (act: string, deputy: string) => `${act}: ${deputy} vikarierar`,
    deputising: 'Du vikarierar',
    nobody:
      'Det finns ingen att välja: ingen annan vid samma nämnd, för hela huvudmannen eller i samma grupp har ett konto. Sekretariatet kan bjuda in någon, eller ordna en vikarie.',
    nothing:
      'Du har inget uppdrag som någon annan kan sköta. En plats som ledamot har ersättare, och driften ordnar sekretariatet.',
    done: {
      sparat: 'Sparat. Vikarien får ett mejl om det.',
      'sparat-utan-mejl': 'Sparat. Inget mejl går till vikarien, så tala om det själv.',
      avslutat: 'Frånvaron är avslutad.',
      borttaget: 'Frånvaron är borttagen.',
    },
  },
  en: {
    tab: 'Away',
    account: 'My account',
    lead: 'Whoever deputises has your rights from the first day until the last, and sees what waits for you in To do. Mail that asks for you goes to the deputy. You can still sign in as usual.',
    leadOther: 'Whoever deputises has the rights from the first day until the last, and sees what waits in To do.',
    say: 'Say when you are away',
    sayOther: (name) => `Say when ${name} is away`,
    from: 'First day away',
    to: 'Last day away',
    deputy: 'Who deputises?',
    deputyHelp:
      'Those who have an account and an assignment at the same board, for the whole principal or in the same group. If somebody is missing, the secretariat can arrange it.',
    deputyHelpOffice: 'Those who have an account. The deputy sees what the one away sees.',
    save: 'Save',
    listed: 'Absences',
    who: 'Away',
    fromHead: 'From',
    toHead: 'Until',
    deputyHead: 'Deputises',
    end: 'End',
    callOff: 'Take away',
    named: (act, deputy) => `${act}: ${deputy} deputises`,
    deputising: 'You deputise',
    nobody:
      'There is nobody to choose: nobody else at the same board, for the whole principal or in the same group has an account. The secretariat can invite somebody, or arrange a deputy.',
    nothing:
      'You hold nothing that another could look after. A seat has substitutes, and the secretariat arranges who runs the installation.',
    done: {
      sparat: 'Saved. The deputy gets a mail about it.',
      'sparat-utan-mejl': 'Saved. No mail goes to the deputy, so tell them yourself.',
      avslutat: 'The absence is ended.',
      borttaget: 'The absence is taken away.',
    },
  },
});
