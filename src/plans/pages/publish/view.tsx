import {
  type PastPublication,
  Published,
  PublishForm,
  publishedSentence,
  publishRefusalWords,
  type ReturnedPublish,
} from '../../../records/index.ts';
import { DefinitionList, ExampleTag, longMoment, Page, Section, type Ui, Warning } from '../../../ui/index.ts';
import { planCheck } from '../../acts/publish-version.ts';
import { shownText } from '../../plan-text.ts';
import { PlanDocument } from '../document.tsx';
import { documentWords } from '../document-words.ts';
import type { VersionAsked } from '../subjects.ts';
import { words } from './words.ts';

type Props = {
  ui: Ui;
  asked: VersionAsked;
  /** Numbers in the text, as they are written. */
  numbers: readonly string[];
  history: readonly PastPublication[];
  returned: ReturnedPublish;
};

export function PublishVersionPage({ ui, asked, numbers, history, returned }: Props) {
  const w = words[ui.lang];
  const { plan, version } = asked;
  const here = `/arbetsplan/${plan.id}/version/${version.number}`;
  const now = history.find(({ end }) => end === null);
  const errorsOf = (form: ReturnedPublish['form']) => (returned.form === form ? returned.errors : []);
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={`${publishedSentence(ui.lang, history)} ${w.lead}`}
      eyebrow={
        <>
          {version.content.title} {plan.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/arbetsplan"
      crumbs={[
        { label: documentWords[ui.lang].plans, href: '/arbetsplan' },
        { label: plan.title, href: `/arbetsplan/${plan.id}` },
        { label: `${w.version} ${version.number}`, href: here },
        { label: w.title },
      ]}
      failed={returned.errors.length > 0}
    >
      {asked.sent && numbers.length === 0 ? (
        <PublishForm
          ui={ui}
          action={ui.href(`${here}/publicera`)}
          typed={returned.typed}
          errors={errorsOf('publish')}
          checks={{ label: w.checks, options: [{ value: planCheck, label: w.read }] }}
          anew={now !== undefined}
        />
      ) : (
        <Warning ui={ui}>
          {w.cannot} {asked.sent ? w.found(numbers.join(', ')) : publishRefusalWords[ui.lang]['draft-is-not-public']}
        </Warning>
      )}
      <Published ui={ui} history={history} here={here} publicPath={() => `/offentligt${here}`} returned={returned} />
      <Section title={w.willShow}>
        <DefinitionList
          items={[
            { term: w.plan, value: plan.title },
            { term: w.version, value: String(version.number) },
            { term: w.number, value: plan.registrationNumber ?? '' },
            { term: w.frozen, value: longMoment(ui.lang, version.frozenAt) },
            { term: w.hash, value: <code>{version.textSha256}</code> },
          ]}
        />
      </Section>
      <PlanDocument ui={ui} text={shownText(version)} keys={null} />
    </Page>
  );
}
