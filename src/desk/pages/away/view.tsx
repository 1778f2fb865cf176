import { Temporal } from 'temporal-polyfill';
import type { Absence } from '../../../members/index.ts';
import {
  Actions,
  DataTable,
  DateField,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  isoDate,
  Page,
  Remark,
  Section,
  Select,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { AbsencesKnown, WhoseAbsence } from '../../queries/whose-absence.ts';
import { awaySentence } from './present.ts';
import { words } from './words.ts';

interface AwayView {
  readonly whose: WhoseAbsence;
  readonly known: AbsencesKnown;
  readonly today: Temporal.PlainDate;
  /** For the one form that makes an absence. */
  readonly request: string;
  readonly typed: Readonly<Record<'from' | 'to' | 'deputy', string>>;
  readonly errors: FormErrors;
  /** One's own page, and one holds nothing today that another could look after. */
  readonly hasNothing: boolean;
  /** May arrange it for all. */
  readonly isOffice: boolean;
}

type Props = { ui: Ui; view: AwayView };

/** When somebody is away, and who looks after what they hold. */
export function AwayPage({ ui, view }: Props) {
  const t = words[ui.lang];
  const { whose, known, errors } = view;
  const isOwn = whose.personId === whose.ownPersonId;
  const crumb = isOwn ? { label: t.account, href: '/konto' } : { label: whose.name, href: `/personer/${whose.personId}` };
  return (
    <Page
      ui={ui}
      tab={t.tab}
      title={awaySentence(ui.lang, known.own, view.today, isOwn ? null : whose.name)}
      lead={view.hasNothing ? t.nothing : isOwn ? t.lead : t.leadOther}
      crumbs={[crumb, { label: t.tab }]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {known.own.length === 0 ? null : (
        <Section title={t.listed} id="franvaro">
          <AbsenceTable ui={ui} view={view} absences={known.own} mayEnd />
        </Section>
      )}
      {view.hasNothing ? null : (
        <Section title={isOwn ? t.say : t.sayOther(whose.name)} id="sag">
          <SayAway ui={ui} view={view} />
        </Section>
      )}
      {known.deputising.length === 0 ? null : (
        <Section title={t.deputising} id="vikarierar">
          <AbsenceTable ui={ui} view={view} absences={known.deputising} mayEnd={false} />
        </Section>
      )}
    </Page>
  );
}

function SayAway({ ui, view }: Props) {
  const t = words[ui.lang];
  const { whose, known, typed, errors, isOffice } = view;
  if (known.choices.length === 0) return <Remark>{t.nobody}</Remark>;
  const field = { ui, errors };
  return (
    <Form ui={ui} action={ui.href('/konto/borta')} label={t.say}>
      <Hidden name="request" value={view.request} />
      <Hidden name="person" value={whose.personId} />
      <DateField {...field} name="from" label={t.from} value={typed.from} />
      <DateField {...field} name="to" label={t.to} value={typed.to} />
      <Select
        {...field}
        name="deputy"
        label={t.deputy}
        help={isOffice ? t.deputyHelpOffice : t.deputyHelp}
        value={typed.deputy}
        options={known.choices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Actions>
        <SubmitButton>{t.save}</SubmitButton>
      </Actions>
    </Form>
  );
}

function AbsenceTable({ ui, view, absences, mayEnd }: Props & { absences: readonly Absence[]; mayEnd: boolean }) {
  const t = words[ui.lang];
  const end = { label: t.end, cell: (absence: Absence) => <EndAbsence ui={ui} view={view} absence={absence} /> };
  return (
    <DataTable
      ui={ui}
      caption={mayEnd ? t.listed : t.deputising}
      captionHidden
      rows={absences}
      columns={[
        { label: t.who, heads: true, cell: ({ away }) => away.name },
        { label: t.fromHead, whole: true, cell: ({ from }) => isoDate(from) },
        { label: t.toHead, whole: true, cell: ({ to }) => isoDate(to) },
        { label: t.deputyHead, cell: ({ deputy }) => deputy.name },
        ...(mayEnd ? [end] : []),
      ]}
    />
  );
}

function EndAbsence({ ui, view: { today }, absence }: Props & { absence: Absence }) {
  const t = words[ui.lang];
  const act = Temporal.PlainDate.compare(absence.from, today) > 0 ? t.callOff : t.end;
  return (
    <Form ui={ui} inline action={ui.href('/konto/borta/avsluta')} label={t.named(act, absence.deputy.name)}>
      <Hidden name="person" value={absence.away.id} />
      <Hidden name="deputy" value={absence.deputy.id} />
      <Hidden name="from" value={absence.from.toString()} />
      <SubmitButton kind="secondary">{act}</SubmitButton>
    </Form>
  );
}
