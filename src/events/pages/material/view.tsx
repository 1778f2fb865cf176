import { allowedEndings, type StoredRecord } from '../../../records/index.ts';
import {
  DataTable,
  Empty,
  ErrorSummary,
  ExampleTag,
  FileField,
  Form,
  type FormErrors,
  Hidden,
  isoMoment,
  Link,
  Page,
  Radios,
  Section,
  Select,
  SubmitButton,
  Tag,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Material } from '../../after/after.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import { crumbsTo } from '../conference-asked.ts';
import { materialWords } from './words.ts';

/** The upload's fields as typed; the file must be chosen anew. */
export interface TypedMaterial {
  readonly request: string;
  readonly title: string;
  readonly item: string;
  readonly sharedWith: 'inside' | 'secretariat';
}

interface MaterialView {
  readonly conference: Conference;
  readonly programme: readonly ProgrammeItem[];
  readonly material: readonly Material[];
  readonly mayKeep: boolean;
  readonly query: string;
  /** Records that fit the search and are not there already; null before one has searched. */
  readonly found: readonly StoredRecord[] | null;
  readonly typed: TypedMaterial;
  readonly errors: FormErrors;
}

type Props = { ui: Ui; view: MaterialView };

/** What was shown or handed out, item by item; the secretariat adds to it and takes away. */
export function MaterialPage({ ui, view }: Props) {
  const w = materialWords[ui.lang];
  const { conference, material, mayKeep, errors } = view;
  const open = material.filter(({ publicationId }) => publicationId !== null).length;
  return (
    <Page
      ui={ui}
      title={material.length === 0 ? w.none : w.some(material.length, open)}
      lead={mayKeep ? `${w.lead} ${w.leadKeep}` : w.lead}
      tab={`${w.title}: ${conference.title}`}
      eyebrow={
        <>
          {conference.title} {conference.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: w.title })}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {material.length === 0 && !mayKeep ? <Empty title={w.none}>{w.noneHow}</Empty> : <ByItem ui={ui} view={view} />}
      {mayKeep ? <Keeping ui={ui} view={view} /> : null}
      <p>
        <Link href={ui.href(`/konferenser/${conference.id}`)}>{w.back}</Link>
      </p>
    </Page>
  );
}

function ByItem({ ui, view }: Props) {
  const w = materialWords[ui.lang];
  const groups = [{ id: null, title: w.whole }, ...view.programme.map(({ id, title }) => ({ id, title }))];
  return (
    <>
      {groups.map(({ id, title }) => {
        const own = view.material.filter(({ itemId }) => itemId === id);
        if (own.length === 0) return null;
        return (
          <Section title={title}>
            <ul class="items">
              {own.map((each) => (
                <One ui={ui} view={view} material={each} />
              ))}
            </ul>
          </Section>
        );
      })}
      {view.mayKeep && view.material.length > 0 ? <p class="soft">{w.takeAwayHelp}</p> : null}
    </>
  );
}

function One({ ui, view, material }: Props & { material: Material }) {
  const w = materialWords[ui.lang];
  const { recordId, title, publicationId, sharedWith } = material;
  const reach = publicationId === null ? w[sharedWith === 'inside' ? 'inside' : 'secretariat'] : w.published;
  return (
    <li>
      <Link href={ui.href(`/handlingar/${recordId}`)}>{title}</Link>{' '}
      <Tag tone={publicationId === null ? 'plain' : 'yes'}>{reach}</Tag>{' '}
      {publicationId === null ? null : <Link href={ui.href(`/offentligt/handlingar/${publicationId}`)}>{w.publication}</Link>}
      {view.mayKeep ? <Tools ui={ui} conferenceId={view.conference.id} material={material} /> : null}
    </li>
  );
}

function Tools({ ui, conferenceId, material }: { ui: Ui; conferenceId: string; material: Material }) {
  const w = materialWords[ui.lang];
  const { id, recordId, title, publicationId } = material;
  return (
    <div class="part-tools">
      {publicationId === null ? (
        <Link href={ui.href(`/handlingar/${recordId}/publicera`)}>
          {w.publish}
          <span class="ds-sr-only">: {title}</span>
        </Link>
      ) : null}
      <Form ui={ui} action={ui.href(`/konferenser/${conferenceId}/material/${id}/ta-bort`)} inline>
        <SubmitButton kind="secondary">
          {w.takeAway}
          <span class="ds-sr-only">: {title}</span>
        </SubmitButton>
      </Form>
    </div>
  );
}

const accepted = allowedEndings.map((ending) => `.${ending}`).join(',');

function Keeping({ ui, view: { conference, programme, typed, errors, query, found } }: Props) {
  const w = materialWords[ui.lang];
  const field = { ui, errors };
  const here = ui.href(`/konferenser/${conference.id}/material`);
  const items = programme.filter(({ struck }) => struck === null).map(({ id, title }) => ({ value: id, label: title }));
  const shared = (['inside', 'secretariat'] as const).map((value) => ({ value, label: w.sharedWith[value] }));
  return (
    <>
      <Section title={w.upload} id="ny">
        <Form ui={ui} action={`${here}/ny`} files label={w.upload}>
          <Hidden name="request" value={typed.request} />
          <FileField {...field} name="file" label={w.file} help={w.fileHelp} accept={accepted} required />
          <TextField {...field} name="title" label={w.name} value={typed.title} required maxlength={300} />
          {items.length === 0 ? null : (
            <Select {...field} name="item" label={w.item} options={items} value={typed.item} empty={w.whole} />
          )}
          <Radios {...field} name="sharedWith" label={w.shared} options={shared} value={typed.sharedWith} />
          <SubmitButton>{w.save}</SubmitButton>
        </Form>
      </Section>
      <Section title={w.choose} id="valj">
        <Form ui={ui} action={`${here}#valj`} method="get" inline label={w.choose}>
          <TextField ui={ui} name="q" label={w.search} value={query} type="search" maxlength={200} />
          <SubmitButton kind="secondary">{w.find}</SubmitButton>
        </Form>
        {found === null ? null : <Found ui={ui} here={here} found={found} request={typed.request} />}
      </Section>
    </>
  );
}

type FoundProps = { ui: Ui; here: string; found: readonly StoredRecord[]; request: string };

function Found({ ui, here, found, request }: FoundProps) {
  const w = materialWords[ui.lang];
  return (
    <DataTable
      ui={ui}
      caption={w.foundCaption}
      captionHidden
      rows={found}
      empty={<Empty title={w.nothing}>{w.nothingHow}</Empty>}
      columns={[
        { label: w.record, heads: true, cell: ({ id, title }) => <Link href={ui.href(`/handlingar/${id}`)}>{title}</Link> },
        { label: w.kept, whole: true, cell: ({ recordedAt }) => isoMoment(recordedAt) },
        {
          label: w.act,
          cell: ({ id, title }) => (
            <Form ui={ui} action={here} inline>
              <Hidden name="request" value={request} />
              <Hidden name="record" value={id} />
              <SubmitButton kind="secondary">
                {w.attach}
                <span class="ds-sr-only">: {title}</span>
              </SubmitButton>
            </Form>
          ),
        },
      ]}
    />
  );
}
