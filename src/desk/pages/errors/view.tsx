import type { Typed } from '../../../platform/http/forms/typed.ts';
import type { Failure } from '../../../platform/http/trouble/failure.ts';
import type { Web } from '../../../platform/http/web.ts';
import {
  Actions,
  ButtonLink,
  createUi,
  Details,
  Form,
  Hidden,
  Page,
  Section,
  SubmitButton,
  type Ui,
  uiFor,
} from '../../../ui/index.ts';
import { words } from './words.ts';

/** What is not there, and what one may not see, look the same. */
export function notFoundPage(web: Web) {
  const ui = uiFor(web);
  const t = words[web.lang];
  return (
    <Page
      ui={ui}
      title={t.notFoundTitle}
      lead={t.notFoundLead}
      actions={<ButtonLink href={ui.href(ui.places?.home ?? '/')}>{t.toStart}</ButtonLink>}
    />
  );
}

/** Said without the database, which may be what failed. */
export function failurePage({ lang, requestId, status, hindrance, typed }: Failure) {
  const t = words[lang];
  const ui = createUi({ lang, path: '/', bodyName: 'Samråd', menu: [], example: false, version: '' });
  const said = hindrance === undefined ? { title: t.failure(status), lead: t.failureLead(status) } : t.hindrance[hindrance];
  return (
    <Page ui={ui} title={said.title} lead={said.lead} actions={<ButtonLink href={ui.href('/')}>{t.toStart}</ButtonLink>}>
      {typed === undefined ? null : <TypedAgain ui={ui} typed={typed} mayBeSaved={hindrance === 'unsure'} />}
      {requestId === '' ? null : (
        <p class="soft">
          {t.request}: {requestId}
        </p>
      )}
    </Page>
  );
}

/** What was typed, to be read and sent again: nobody should have to write it anew. */
function TypedAgain({ ui, typed, mayBeSaved }: { ui: Ui; typed: Typed; mayBeSaved: boolean }) {
  const t = words[ui.lang];
  const written = typed.fields.filter(([, value]) => value.trim() !== '');
  return (
    <Section title={t.typedTitle}>
      <p>{mayBeSaved ? t.typedUnsure : t.typedHelp}</p>
      {typed.files ? <p>{t.typedFiles}</p> : null}
      <Form ui={ui} action={typed.action} label={t.typedTitle}>
        {typed.fields.map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <Actions>
          <SubmitButton>{t.sendAgain}</SubmitButton>
        </Actions>
      </Form>
      <Details summary={t.typedShow}>
        <ul>
          {written.map(([, value]) => (
            <li>{value}</li>
          ))}
        </ul>
      </Details>
    </Section>
  );
}
