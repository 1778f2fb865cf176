import { ButtonLink, DataTable, Empty, ExampleTag, Link, Page, Section, type Ui } from '../../../ui/index.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { partWords } from '../paper-parts/words.ts';
import { papersWords } from './words.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly period: string;
}

export interface PapersView {
  readonly plan: FollowedPlan;
  readonly sentence: string;
  /** The latest first. */
  readonly frozen: readonly (Row & {
    readonly state: string;
    readonly round: { readonly title: string; readonly href: string } | null;
  })[];
  readonly drafts: readonly (Row & { readonly changed: string })[];
  /** What whoever keeps the follow-up can do next; null for others. */
  readonly next: 'paper' | 'period' | null;
}

export function PapersPage({ ui, view }: { ui: Ui; view: PapersView }) {
  const [w, words] = [papersWords[ui.lang], partWords[ui.lang]];
  const { plan, frozen, drafts, next } = view;
  const here = `/uppfoljning/${plan.id}/rapporter`;
  return (
    <Page
      ui={ui}
      title={view.sentence}
      lead={next === 'period' ? w.noPeriod : w.lead}
      tab={words.papers}
      current="/uppfoljning"
      eyebrow={
        <>
          {plan.title} {plan.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      crumbs={[
        { label: words.room, href: '/uppfoljning' },
        { label: plan.title, href: `/uppfoljning/${plan.id}` },
        { label: words.papers },
      ]}
      actions={
        next === null ? null : (
          <ButtonLink href={ui.href(next === 'paper' ? `${here}/ny` : `/uppfoljning/${plan.id}/perioder/ny`)}>
            {next === 'paper' ? w.make : w.openPeriod}
          </ButtonLink>
        )
      }
    >
      {drafts.length === 0 ? null : (
        <Section title={w.drafts} id="utkast">
          <DataTable
            ui={ui}
            caption={w.drafts}
            captionHidden
            rows={drafts}
            columns={[
              { label: w.title, heads: true, cell: ({ id, title }) => <Link href={ui.href(`${here}/${id}`)}>{title}</Link> },
              { label: w.kind, cell: ({ kind }) => kind },
              { label: w.period, cell: ({ period }) => period },
              { label: w.changed, whole: true, cell: ({ changed }) => changed },
            ]}
          />
        </Section>
      )}
      <Section title={w.frozenOnes} id="fastlagda">
        <DataTable
          ui={ui}
          caption={w.frozenOnes}
          captionHidden
          rows={frozen}
          empty={<Empty title={w.none}>{w.how}</Empty>}
          columns={[
            {
              ...{ label: w.title, heads: true },
              cell: ({ id, title }) => <Link href={ui.href(`/uppfoljning/rapport/${id}`)}>{title}</Link>,
            },
            { label: w.kind, cell: ({ kind }) => kind },
            { label: w.period, cell: ({ period }) => period },
            { label: w.state, cell: ({ state }) => state },
            {
              label: w.round,
              cell: ({ round }) => (round === null ? w.notSent : <Link href={ui.href(round.href)}>{round.title}</Link>),
            },
          ]}
        />
      </Section>
    </Page>
  );
}
