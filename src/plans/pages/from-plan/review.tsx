import { Form, Page, Section, type Ui } from '../../../ui/index.ts';
import type { CarriedOn } from '../../starting/carry-on.ts';
import { BackShown } from '../back-shown.tsx';
import { ClosingsTable } from '../closings-table.tsx';
import { startSentence } from './sentence.ts';
import { address, crumbs, HiddenStart, MakeOrChange, type StartView } from './view.tsx';
import { words } from './words.ts';

/** What carries on and what is closed, said back before the plan is made. */
export function ReviewPage({ ui, view, carried }: { ui: Ui; view: StartView; carried: CarriedOn }) {
  const w = words[ui.lang];
  const { previous, typed } = view;
  const { areas, closings } = carried;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={startSentence(ui.lang, { title: typed.title, previous: previous.title, areas, closings })}
      current="/arbetsplan"
      crumbs={[...crumbs(ui), { label: w.title }]}
    >
      <BackShown>
        <Form ui={ui} action={ui.href(address)} label={w.title}>
          <HiddenStart typed={typed} previous={previous.id} />
          <MakeOrChange ui={ui} />
        </Form>
      </BackShown>
      {closings.length === 0 ? null : (
        <Section title={w.closed} id="avslutas">
          <ClosingsTable ui={ui} closings={closings} />
        </Section>
      )}
      {areas.length === 0 ? null : (
        <Section title={w.carries} id="fortsatter">
          {areas.map((area) => (
            <>
              <h3 lang="sv">{area.title}</h3>
              <ul lang="sv">
                {area.goals.map(({ text }) => (
                  <li>
                    {w.kinds.goal}: {text}
                  </li>
                ))}
                {area.activities.map(({ title }) => (
                  <li>{title}</li>
                ))}
              </ul>
            </>
          ))}
        </Section>
      )}
    </Page>
  );
}
