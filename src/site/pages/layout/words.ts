import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    menu: {
      about: 'Om samrådet',
      plan: 'Arbetsplan',
      decisions: 'Beslut',
      referrals: 'Remisser',
      meetings: 'Möten',
      conferences: 'Konferenser',
      records: 'Handlingar',
      data: 'Öppna data',
    },
    hosted: 'Uppgifterna ägs av värdmyndigheten och av varje huvudman. Här står det som är publicerat.',
    noCookies: 'Sidorna för alla sätter inga kakor och hämtar inget från andra.',
    links: 'Mer om webbplatsen',
    accessibility: 'Tillgänglighetsredogörelse',
    data: 'Öppna data',
    tryFile: 'Pröva en fil',
    signIn: 'Logga in',
    version: (version: string) => `Version ${version}`,
  },
  en: {
    menu: {
      about: 'About',
      plan: 'Work plan',
      decisions: 'Decisions',
      referrals: 'Referrals',
      meetings: 'Meetings',
      conferences: 'Conferences',
      records: 'Documents',
      data: 'Open data',
    },
    hosted: 'The information belongs to the host authority and to each principal. What stands here has been published.',
    noCookies: 'The pages for everyone set no cookies and ask nobody else for anything.',
    links: 'More about this site',
    accessibility: 'Accessibility statement',
    data: 'Open data',
    tryFile: 'Try a file',
    signIn: 'Sign in',
    version: (version) => `Version ${version}`,
  },
});
