import {
  ButtonLink,
  type Column,
  DataTable,
  DateField,
  DefinitionList,
  Details,
  Empty,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  isoDate,
  Page,
  PlainWords,
  Radios,
  Remark,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { OrganRule } from '../../meeting.ts';
import { ruleSentence } from '../../notice/rule-sentence.ts';
import type { WrittenRule } from '../../queries/rule-history.ts';
import { noticeWords } from '../notice-words.ts';
import type { TypedRule } from './typed.ts';
import { words } from './words.ts';

/** An organ with its rule in force, and all that it has written down. */
export interface OrganWithRules {
  readonly id: string;
  readonly name: string;
  readonly rule: OrganRule;
  readonly written: readonly WrittenRule[];
}

/** Each organ's own rule for its meetings. */
export function RulesPage({ ui, organs, keeps }: { ui: Ui; organs: readonly OrganWithRules[]; keeps: boolean }) {
  const w = words[ui.lang];
  const crumbs = [{ label: noticeWords[ui.lang].room, href: '/moten' }, { label: w.title }];
  return (
    <Page ui={ui} title={w.title} lead={w.lead} current="/moten" crumbs={crumbs}>
      <Remark>
        <p>{w.lawless}</p>
      </Remark>
      <DataTable
        ui={ui}
        caption={w.caption}
        columns={columnsOf(ui, keeps)}
        rows={organs}
        empty={<Empty title={w.none}>{w.noneHow}</Empty>}
      />
      {organs
        .filter(({ written, rule }) => written.length > (rule.from === null ? 0 : 1))
        .map(({ name, written }) => (
          <Details summary={w.history(name)}>
            {written.map((rule) => (
              <Written ui={ui} rule={rule} />
            ))}
          </Details>
        ))}
    </Page>
  );
}

function columnsOf(ui: Ui, keeps: boolean): readonly Column<OrganWithRules>[] {
  const w = words[ui.lang];
  return [
    { label: w.organ, heads: true, cell: ({ name }) => name },
    { label: w.rule, cell: ({ rule }) => <Said ui={ui} rule={rule} /> },
    { label: w.since, whole: true, cell: ({ rule }) => (rule.from === null ? '' : isoDate(rule.from)) },
    { label: w.source, cell: ({ rule }) => rule.source },
    ...(keeps ? [{ label: w.write, cell: (organ: OrganWithRules) => <Write ui={ui} organ={organ} /> }] : []),
  ];
}

function Said({ ui, rule }: { ui: Ui; rule: OrganRule }) {
  const w = words[ui.lang];
  return (
    <>
      <p class="soft">{rule.from === null ? w.unwritten : w.own}</p>
      <p>{ruleSentence(ui.lang, rule)}</p>
      {rule.text === '' ? null : <PlainWords text={rule.text} />}
    </>
  );
}

function Write({ ui, organ: { id, name } }: { ui: Ui; organ: OrganWithRules }) {
  const w = words[ui.lang];
  return (
    <ButtonLink kind="secondary" href={ui.href(`/moten/regler/${id}`)}>
      {w.write} <span class="ds-sr-only">{name}</span>
    </ButtonLink>
  );
}

function Written({ ui, rule }: { ui: Ui; rule: WrittenRule }) {
  const w = words[ui.lang];
  return (
    <DefinitionList
      items={[
        { term: w.since, value: isoDate(rule.from) },
        { term: w.rule, value: ruleSentence(ui.lang, rule) },
        { term: w.text, value: rule.text === '' ? '' : <PlainWords text={rule.text} /> },
        { term: w.source, value: rule.source },
      ]}
    />
  );
}

interface FormView {
  readonly organ: { readonly id: string; readonly name: string };
  readonly typed: TypedRule;
  readonly errors: FormErrors;
}

/** Writes down a new rule. */
export function NewRulePage({ ui, view: { organ, typed, errors } }: { ui: Ui; view: FormView }) {
  const w = words[ui.lang];
  const title = w.newTitle(organ.name);
  const field = { ui, errors };
  const figure = { ...field, inputmode: 'numeric', width: 4 } as const;
  return (
    <Page
      ui={ui}
      title={title}
      lead={w.newLead}
      current="/moten"
      crumbs={[
        { label: noticeWords[ui.lang].room, href: '/moten' },
        { label: w.title, href: '/moten/regler' },
        { label: organ.name },
      ]}
      failed={errors.length > 0}
    >
      <Form ui={ui} action={ui.href(`/moten/regler/${organ.id}`)} label={title}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.request} />
        <DateField {...field} name="from" label={w.from} value={typed.from} />
        <TextField {...figure} name="noticeDays" label={w.noticeDays} help={w.days} value={typed.noticeDays} />
        <TextField {...figure} name="papersDays" label={w.papersDays} help={w.days} value={typed.papersDays} optional />
        <Radios
          {...field}
          name="recordKind"
          label={w.recordKind}
          options={(['notes', 'minutes'] as const).map((value) => ({ value, label: w.kinds[value] }))}
          value={typed.recordKind}
        />
        <TextField {...figure} name="verifiers" label={w.verifiers} help={w.verifiersHelp} value={typed.verifiers} />
        <TextField {...figure} name="verifyDays" label={w.verifyDays} help={w.days} value={typed.verifyDays} optional />
        <TextArea {...field} name="text" label={w.text} help={w.textHelp} value={typed.text} optional maxlength={5000} />
        <TextField {...field} name="source" label={w.where} help={w.whereHelp} value={typed.source} optional maxlength={300} />
        <SubmitButton>{w.save}</SubmitButton>
      </Form>
    </Page>
  );
}
