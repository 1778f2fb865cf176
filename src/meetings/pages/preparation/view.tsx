import {
  ButtonLink,
  Details,
  Empty,
  ErrorSummary,
  Form,
  Hidden,
  list,
  longMoment,
  Page,
  PlainWords,
  Section,
  SubmitButton,
  Tag,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import { fieldOfRemark } from '../../acts/preparation/say-of-agenda.ts';
import { purposeWords } from '../../agenda/purpose-words.ts';
import type { AgendaItem } from '../../meeting.ts';
import type { PreparationSaid } from '../../queries/preparation.ts';
import { words as agendaWords } from '../agenda/words.ts';
import { factsOfItem, ItemBody } from '../meeting/agenda-list.tsx';
import { words as meetingWords } from '../meeting/words.ts';
import { meetingName } from '../meeting-name.ts';
import type { PreparationView } from './present.ts';
import { words } from './words.ts';

type Props = { ui: Ui; view: PreparationView };

/** The agenda as those who prepare the meeting read it, with what they say of it. */
export function PreparationPage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { meeting, items, typed, changes } = view;
  const name = meetingName(ui.lang, meeting);
  const here = ui.href(`/moten/${meeting.id}/forberedelse`);
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={view.sentence}
      eyebrow={name}
      current="/moten"
      crumbs={[
        { label: meetingWords[ui.lang].room, href: '/moten' },
        { label: name, href: `/moten/${meeting.id}` },
        { label: w.title },
      ]}
      failed={typed.errors.length > 0}
      actions={<Buttons ui={ui} view={view} here={here} />}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {changes.length === 0 ? null : (
        <Section title={w.changes} id="andrat">
          <ul>
            {changes.map((change) => (
              <li>{change}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={w.agenda} id="dagordning">
        <p>{view.sum}</p>
        {items.length === 0 ? (
          <Empty title={agendaWords[ui.lang].empty}>{agendaWords[ui.lang].emptyHow}</Empty>
        ) : (
          <ol class="agenda">
            {items.map((item) => (
              <Item ui={ui} view={view} item={item} here={here} />
            ))}
          </ol>
        )}
      </Section>
      <Section title={w.whole} id="i-stort">
        <Remarks ui={ui} said={ofWhole(view)} items={items} />
        {maySay(view) ? <RemarkForm ui={ui} view={view} here={here} itemId={null} label={w.remark} /> : null}
      </Section>
      {view.keeps && view.state !== 'over' ? <Ask ui={ui} view={view} here={here} /> : null}
    </Page>
  );
}

function maySay({ keeps, prepares, state }: PreparationView): boolean {
  return (prepares || keeps) && state !== 'over';
}

/** Of the agenda as a whole, and of items that are gone. */
function ofWhole({ said, items }: PreparationView): readonly PreparationSaid[] {
  return said.filter(({ itemId }) => itemId === null || !items.some(({ id }) => id === itemId));
}

function Buttons({ ui, view, here }: Props & { here: string }) {
  const w = words[ui.lang];
  const mayBeReady = view.prepares && view.items.length > 0 && ['asked', 'changed', 'none'].includes(view.state);
  return (
    <>
      {mayBeReady ? (
        <Form ui={ui} action={`${here}/klar`} inline>
          <Hidden name="seen" value={view.sha256} />
          <Hidden name="request" value={view.typed.request} />
          <SubmitButton>{w.ready}</SubmitButton>
        </Form>
      ) : null}
      {view.keeps ? (
        <ButtonLink kind="secondary" href={ui.href(`/moten/${view.meeting.id}/dagordning`)}>
          {w.make}
        </ButtonLink>
      ) : null}
    </>
  );
}

function Item({ ui, view, item, here }: Props & { item: AgendaItem; here: string }) {
  const w = words[ui.lang];
  const field = fieldOfRemark(item.id);
  return (
    <li id={`p-${item.id}`}>
      <h3>{item.title}</h3>
      <p class="soft">
        <Tag>{purposeWords[ui.lang][item.purpose]}</Tag> {factsOfItem(ui.lang, item)}
      </p>
      <ItemBody ui={ui} item={item} />
      <Remarks ui={ui} said={view.said.filter(({ itemId }) => itemId === item.id)} items={view.items} />
      {maySay(view) ? (
        <Details summary={w.remarkOn(item.title)} open={view.typed.field === field}>
          <RemarkForm ui={ui} view={view} here={here} itemId={item.id} label={w.remarkOn(item.title)} />
        </Details>
      ) : null}
    </li>
  );
}

function Remarks({ ui, said, items }: { ui: Ui; said: readonly PreparationSaid[]; items: readonly AgendaItem[] }) {
  const w = words[ui.lang];
  if (said.length === 0) return null;
  return (
    <ul class="remarks">
      {said.map((each) => (
        <li>
          <p class="soft">{saidBy(ui, each)}</p>
          {each.itemId === null || items.some(({ id }) => id === each.itemId) ? null : <p class="soft">{w.gone}</p>}
          {each.text === '' ? null : <PlainWords text={each.text} />}
        </li>
      ))}
    </ul>
  );
}

function saidBy(ui: Ui, { kind, name, at }: PreparationSaid): string {
  const w = words[ui.lang];
  const who = name ?? w.secretariat;
  const when = longMoment(ui.lang, at);
  if (kind === 'asked') return w.asked(who, when);
  return kind === 'ready' ? w.wasReady(who, when) : w.said(who, when);
}

function RemarkForm({ ui, view, here, itemId, label }: Props & { here: string; itemId: string | null; label: string }) {
  const w = words[ui.lang];
  const { typed } = view;
  const name = fieldOfRemark(itemId);
  return (
    <Form ui={ui} action={`${here}/synpunkt`} label={label}>
      <Hidden name="request" value={typed.request} />
      <Hidden name="item" value={itemId ?? ''} />
      <TextArea
        ui={ui}
        errors={typed.errors}
        name={name}
        label={w.yours}
        value={typed.field === name ? typed.text : ''}
        rows={3}
        maxlength={4000}
      />
      <SubmitButton kind="secondary">{w.send}</SubmitButton>
    </Form>
  );
}

/** The secretariat asks, or asks again: to whom it goes is said first. */
function Ask({ ui, view, here }: Props & { here: string }) {
  const w = words[ui.lang];
  const { typed, presidium, state, items } = view;
  if (presidium.length === 0 || items.length === 0) return null;
  const title = state === 'none' ? w.ask : w.again;
  return (
    <Section title={title} id="fraga">
      <p>{w.goesTo(list(ui.lang, presidium))}</p>
      <Form ui={ui} action={`${here}/fraga`} label={title}>
        <Hidden name="request" value={typed.request} />
        <TextArea
          ui={ui}
          errors={typed.errors}
          name="message"
          label={w.message}
          value={typed.field === 'message' ? typed.text : ''}
          optional
          rows={3}
          maxlength={4000}
        />
        <SubmitButton kind={!view.prepares && (state === 'none' || state === 'changed') ? 'primary' : 'secondary'}>
          {title}
        </SubmitButton>
      </Form>
    </Section>
  );
}
