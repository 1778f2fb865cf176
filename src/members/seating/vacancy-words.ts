import { capitalise, catalogue, countInWords, type Lang, list } from '../../ui/index.ts';
import type { SeatRole } from './held.ts';
import type { Vacancy } from './vacancies.ts';

type Words = {
  /** "ordförande", after *för*. */
  roles: Record<SeatRole, string>;
  seats: (count: string, one: boolean, role: string, principal: string | undefined) => string;
  vacant: (said: string, several: boolean) => string;
  inOrgan: (organ: string, said: string) => string;
};

const words = catalogue<Words>({
  sv: {
    roles: { chair: 'ordförande', 'vice-chair': 'vice ordförande', member: 'ledamot', substitute: 'ersättare' },
    seats: (count, one, role, principal) =>
      `${count} ${one ? 'plats' : 'platser'} för ${role}${principal === undefined ? '' : ` från ${principal}`}`,
    vacant: (said, several) => `${said} är ${several ? 'vakanta' : 'vakant'}.`,
    inOrgan: (organ, said) => `Vakant i ${organ}: ${said}.`,
  },
  en: {
    roles: { chair: 'chair', 'vice-chair': 'vice chair', member: 'member', substitute: 'substitute' },
    seats: (count, one, role, principal) =>
      `${count} ${one ? 'seat' : 'seats'} as ${role}${principal === undefined ? '' : ` from ${principal}`}`,
    vacant: (said, several) => `${said} ${several ? 'are' : 'is'} vacant.`,
    inOrgan: (organ, said) => `Vacant in ${organ}: ${said}.`,
  },
});

type Told = Pick<Vacancy, 'role' | 'principal' | 'count'>;

/** "En plats för ersättare från Kinda kommun är vakant." */
export function vacancySentence(lang: Lang, vacancy: Told): string {
  return words[lang].vacant(capitalise(seatsSaid(lang, vacancy)), vacancy.count > 1);
}

/** One line for a whole organ: "Vakant i Samrådet: en plats för ledamot från Ydre kommun och två platser för ersättare." */
export function vacantIn(lang: Lang, organ: string, vacancies: readonly Told[]): string {
  return words[lang].inOrgan(
    organ,
    list(
      lang,
      vacancies.map((vacancy) => seatsSaid(lang, vacancy)),
    ),
  );
}

function seatsSaid(lang: Lang, { role, principal, count }: Told): string {
  const w = words[lang];
  return w.seats(countInWords(lang, count), count === 1, w.roles[role], principal?.name);
}
