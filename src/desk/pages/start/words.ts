import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    nothingOut: 'Ingen text är ute för beslut just nu.',
    nothingOutLead: 'När sekretariatet sänder en arbetsplan eller annan text till huvudmännen syns läget här.',
    seeRound: 'Se beslutsläget',
    out: 'Ute för beslut',
    waiting: (n: number) => (n === 1 ? 'En sak väntar på dig' : `${n} saker väntar på dig`),
    nothingWaits: 'Inget väntar på dig.',
    caption: 'Det som väntar på dig, det mest brådskande först',
    all: (n: number) => `Se alla ${n} i Att göra`,
    decided: 'Beslutat',
    noAssignment: 'Du har inget uppdrag i samrådet i dag.',
    noAssignmentLead: 'Därför finns inget att se här. Tala med sekretariatet om det är fel.',
    account: 'Mitt konto',
  },
  en: {
    nothingOut: 'No text is out for decision at the moment.',
    nothingOutLead: 'When the secretariat sends a work plan or another text to the principals, its standing shows here.',
    seeRound: 'See where it stands',
    out: 'Out for decision',
    waiting: (n: number) => (n === 1 ? 'One thing is waiting for you' : `${n} things are waiting for you`),
    nothingWaits: 'Nothing is waiting for you.',
    caption: 'What is waiting for you, most urgent first',
    all: (n: number) => `See all ${n} in To do`,
    decided: 'Decided',
    noAssignment: 'You have no assignment in the body today.',
    noAssignmentLead: 'So there is nothing to see here. Speak to the secretariat if that is wrong.',
    account: 'My account',
  },
});
