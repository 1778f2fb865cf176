import type { Child } from 'hono/jsx';
import { newId } from '../../../platform/db/columns.ts';
import {
  Actions,
  Checkbox,
  Details,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Section,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Speaker } from '../../conference.ts';
import { speakerInWords } from '../../publishing/public-conference.ts';
import type { ItemOfConference } from '../../queries/conferences/items.ts';
import { crumbsTo } from '../conference-asked.ts';
import { ItemFields } from '../programme/item-fields.tsx';
import type { TypedItem } from '../programme/typed.ts';
import { itemWords } from './words.ts';

/** Which of the page's forms came back; a speaker's is named by their id, a new one's by `new`. */
type ItemForm = 'item' | 'strike' | `speaker-${string}` | `withdraw-${string}`;

export interface ItemReturned {
  readonly form: ItemForm | null;
  readonly typed: TypedItem;
  /** What was typed of a speaker. */
  readonly speaker: { readonly name: string; readonly title: string; readonly organisation: string };
  readonly reason: string;
  readonly tell: boolean;
  readonly request: string;
  readonly errors: FormErrors;
}

interface ItemView extends ItemOfConference {
  readonly choices: readonly string[];
  /** How many would be told of something that happens to the item; null while nobody could have registered. */
  readonly concerned: number | null;
  readonly returned: ItemReturned;
}

type Props = { ui: Ui; view: ItemView };

/** An item of the programme: what it says, who speaks, and striking it. */
export function ItemPage({ ui, view }: Props) {
  const w = itemWords[ui.lang];
  const { item, conference, returned } = view;
  const home = `/konferenser/${conference.id}/program`;
  return (
    <Page
      ui={ui}
      title={item.title}
      lead={item.struck === null ? w.lead(item.starts, item.ends) : w.leadStruck(item.struck)}
      eyebrow={conference.title}
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: w.programme, href: home }, { label: item.title })}
      failed={returned.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={returned.errors} />
      {item.struck === null ? (
        <>
          <Speakers ui={ui} view={view} />
          <Change ui={ui} view={view} />
          <Strike ui={ui} view={view} />
        </>
      ) : null}
      <p>
        <Link href={ui.href(home)}>{w.back}</Link>
      </p>
    </Page>
  );
}

type FormOfItem = Props & { path: string; label: string; name: ItemForm; children?: Child };

function OneForm({ ui, view: { item, conference, returned }, path, label, name, children }: FormOfItem) {
  const action = ui.href(`/konferenser/${conference.id}/program/${item.id}${path}`);
  return (
    <Form ui={ui} action={action} label={label}>
      <Hidden name="request" value={returned.form === name ? returned.request : newId()} />
      {children}
    </Form>
  );
}

const errorsOf = ({ returned }: ItemView, form: ItemForm): FormErrors => (returned.form === form ? returned.errors : []);

function Change({ ui, view }: Props) {
  const w = itemWords[ui.lang];
  return (
    <Details summary={w.change} open={view.returned.form === 'item'}>
      <OneForm ui={ui} view={view} path="" label={w.change} name="item">
        <ItemFields ui={ui} errors={errorsOf(view, 'item')} typed={view.returned.typed} choices={view.choices} />
        <Actions>
          <SubmitButton kind="secondary">{w.save}</SubmitButton>
        </Actions>
      </OneForm>
    </Details>
  );
}

function Speakers({ ui, view }: Props) {
  const w = itemWords[ui.lang];
  const { speakers } = view.item;
  return (
    <Section title={w.speakers} id="medverkande">
      {speakers.length === 0 ? <p class="soft">{w.noSpeakers}</p> : null}
      {speakers.map((speaker) => (
        <OneSpeaker ui={ui} view={view} speaker={speaker} />
      ))}
      <Details summary={w.addSpeaker} open={speakers.length === 0 || view.returned.form === 'speaker-new'}>
        <SpeakerForm ui={ui} view={view} speaker={null} />
      </Details>
    </Section>
  );
}

function OneSpeaker({ ui, view, speaker }: Props & { speaker: Speaker }) {
  const w = itemWords[ui.lang];
  const { id, name, withdrawn } = speaker;
  if (withdrawn !== null) return <p>{w.withdrew(name, withdrawn)}</p>;
  return (
    <>
      <p>{speakerInWords(speaker)}</p>
      <Details summary={w.changeSpeaker(name)} open={view.returned.form === `speaker-${id}`}>
        <SpeakerForm ui={ui} view={view} speaker={speaker} />
      </Details>
      <Details summary={w.withdraw(name)} open={view.returned.form === `withdraw-${id}`}>
        <Withdraw ui={ui} view={view} speaker={speaker} />
      </Details>
    </>
  );
}

function SpeakerForm({ ui, view, speaker }: Props & { speaker: Speaker | null }) {
  const w = itemWords[ui.lang];
  const form: ItemForm = `speaker-${speaker?.id ?? 'new'}`;
  const said = view.returned.form === form ? view.returned.speaker : (speaker ?? { name: '', title: '', organisation: '' });
  // Several of these forms stand on the page: only the one that came back has fields that the summary leads to.
  const field = { ui, errors: errorsOf(view, form) };
  const label = speaker === null ? w.addSpeaker : w.changeSpeaker(speaker.name);
  return (
    <OneForm ui={ui} view={view} path="/medverkande" label={label} name={form}>
      <Hidden name="speaker" value={speaker?.id ?? ''} />
      <TextField {...field} name={fieldOf('name', speaker)} label={w.name} value={said.name} maxlength={200} required />
      <TextField
        {...field}
        name={fieldOf('title', speaker)}
        label={w.function}
        help={w.functionHelp}
        value={said.title}
        maxlength={200}
        optional
      />
      <TextField
        {...field}
        name={fieldOf('organisation', speaker)}
        label={w.organisation}
        value={said.organisation}
        maxlength={200}
        optional
      />
      <Actions>
        <SubmitButton kind={speaker === null ? 'primary' : 'secondary'}>{w.saveSpeaker}</SubmitButton>
      </Actions>
    </OneForm>
  );
}

/** Fields of forms beside each other need names of their own, since their ids follow from them. */
export function fieldOf(name: string, of: { readonly id: string } | null): string {
  return `${name}-${of?.id ?? 'new'}`;
}

function Withdraw({ ui, view, speaker }: Props & { speaker: Speaker }) {
  const w = itemWords[ui.lang];
  const form: ItemForm = `withdraw-${speaker.id}`;
  const isBack = view.returned.form === form;
  return (
    <OneForm ui={ui} view={view} path="/aterbud" label={w.withdraw(speaker.name)} name={form}>
      <Hidden name="speaker" value={speaker.id} />
      <TextArea
        ui={ui}
        errors={errorsOf(view, form)}
        name={fieldOf('reason', speaker)}
        label={w.withdrawReason}
        help={w.withdrawHelp}
        value={isBack ? view.returned.reason : ''}
        rows={2}
        maxlength={500}
      />
      <Tell ui={ui} view={view} form={form} name={fieldOf('tell', speaker)} />
      <Actions>
        <SubmitButton kind="secondary">{w.doWithdraw}</SubmitButton>
      </Actions>
    </OneForm>
  );
}

function Strike({ ui, view }: Props) {
  const w = itemWords[ui.lang];
  return (
    <Details summary={w.strike} open={view.returned.form === 'strike'}>
      <OneForm ui={ui} view={view} path="/stryk" label={w.strike} name="strike">
        <TextArea
          ui={ui}
          errors={errorsOf(view, 'strike')}
          name="reason"
          label={w.strikeReason}
          help={w.strikeHelp}
          value={view.returned.form === 'strike' ? view.returned.reason : ''}
          rows={2}
          maxlength={500}
        />
        <Tell ui={ui} view={view} form="strike" name="tell" />
        <Actions>
          <SubmitButton kind="danger">{w.doStrike}</SubmitButton>
        </Actions>
      </OneForm>
    </Details>
  );
}

/** Asks whether those it concerns are mailed, with how many they are; nothing while nobody could have registered. */
function Tell({ ui, view, form, name }: Props & { form: ItemForm; name: string }) {
  const w = itemWords[ui.lang];
  const { concerned, item, returned } = view;
  if (concerned === null || concerned === 0) return <p class="soft">{w.public}</p>;
  const label = item.choice === '' ? w.tellAll(concerned) : w.tellChosen(concerned);
  return (
    <>
      <Checkbox
        ui={ui}
        errors={[]}
        name={name}
        label={label}
        help={w.tellHelp}
        checked={returned.form === form ? returned.tell : true}
      />
      <p class="soft">{w.public}</p>
    </>
  );
}
