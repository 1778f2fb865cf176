import { catalogue, ExampleTag, Link, Section, type Ui } from '../../ui/index.ts';
import type { OrganVacancy } from '../queries/seating/seats.ts';
import { vacancySentence } from '../seating/vacancy-words.ts';

const words = catalogue({
  sv: { title: 'Vakanta platser' },
  en: { title: 'Vacant seats' },
});

type VacanciesProps = {
  ui: Ui;
  vacancies: readonly OrganVacancy[];
  /** `?dag=…` or nothing: links go on with the same day. */
  suffix: string;
  /** Leaves out which organ, where the page is about one. */
  withinOrgan?: boolean;
};

/** The seats that nobody holds, a sentence each; nothing where there are none. */
export function Vacancies({ ui, vacancies, suffix, withinOrgan }: VacanciesProps) {
  if (vacancies.length === 0) return null;
  return (
    <Section title={words[ui.lang].title} id="vakanta">
      <ul>
        {vacancies.map((vacancy) => (
          <li>
            {withinOrgan ? null : (
              <>
                <Link href={ui.href(`/organisation/${vacancy.organ.id}${suffix}`)}>{vacancy.organ.name}</Link>:{' '}
              </>
            )}
            {vacancySentence(ui.lang, vacancy)} {vacancy.example ? <ExampleTag ui={ui} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
