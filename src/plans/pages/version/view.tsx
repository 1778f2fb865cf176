import {
  ButtonLink,
  Columns,
  DefinitionList,
  Details,
  ExampleTag,
  Link,
  longDate,
  longMoment,
  Page,
  Section,
  type Ui,
} from '../../../ui/index.ts';
import { shownText } from '../../plan-text.ts';
import { PlanDocument } from '../document.tsx';
import { documentWords } from '../document-words.ts';
import type { VersionAsked } from '../subjects.ts';
import { words } from './words.ts';

export interface VersionView {
  readonly asked: VersionAsked;
  readonly rounds: VersionAsked['versions'][number]['rounds'];
  readonly maySend: boolean;
  readonly mayPublish: boolean;
  /** The record is its owner's and the secretariat's until the version has been sent. */
  readonly seesRecord: boolean;
  /** Whose seal its PDF gets; null without one. */
  readonly sealedBy: string | null;
}

export function VersionPage({ ui, view }: { ui: Ui; view: VersionView }) {
  const { plan, version } = view.asked;
  const w = words[ui.lang];
  const title = w.title(version.content.title, version.number);
  const lead = w.lead(longMoment(ui.lang, version.frozenAt));
  return (
    <Page
      ui={ui}
      title={title}
      lead={view.rounds.length === 0 ? `${lead} ${w.notSent}` : lead}
      eyebrow={plan.example ? <ExampleTag ui={ui} /> : null}
      current="/arbetsplan"
      crumbs={[
        { label: documentWords[ui.lang].plans, href: '/arbetsplan' },
        { label: plan.title, href: `/arbetsplan/${plan.id}` },
        { label: title },
      ]}
      actions={<Buttons ui={ui} view={view} />}
    >
      <Columns>
        <PlanDocument ui={ui} text={shownText(version)} keys={version.keys} />
        <Facts ui={ui} view={view} />
      </Columns>
    </Page>
  );
}

/** Sending comes first; what has been sent can be made public. */
function Buttons({ ui, view: { asked, maySend, mayPublish } }: { ui: Ui; view: VersionView }) {
  const w = words[ui.lang];
  const { plan, version } = asked;
  const statement = ui.href(`/remisser/ny/remiss?plan=${plan.id}&version=${version.id}`);
  const publish = ui.href(`/arbetsplan/${plan.id}/version/${version.number}/publicera`);
  return (
    <>
      {maySend ? <ButtonLink href={ui.href(`/beslut/ny?text=${version.id}`)}>{w.send}</ButtonLink> : null}
      {maySend ? (
        <ButtonLink href={statement} kind="secondary">
          {w.statement}
        </ButtonLink>
      ) : null}
      {mayPublish ? (
        <ButtonLink href={publish} kind={maySend ? 'secondary' : 'primary'}>
          {w.publish}
        </ButtonLink>
      ) : null}
    </>
  );
}

function Facts({ ui, view: { asked, rounds, seesRecord, sealedBy } }: { ui: Ui; view: VersionView }) {
  const w = words[ui.lang];
  const { plan, version } = asked;
  const hash = (
    <Details summary={w.hashShown}>
      <p>
        <code>{version.textSha256}</code>
      </p>
      <p>{w.hashHelp}</p>
    </Details>
  );
  const here = ui.href(`/arbetsplan/${plan.id}/version/${version.number}`);
  const links = rounds.map((round) => <Link href={ui.href(`/beslut/${round.id}`)}>{longDate(ui.lang, round.sentOn)} </Link>);
  return (
    <Section title={w.facts}>
      <DefinitionList
        items={[
          { term: w.hash, value: hash },
          { term: w.rounds, value: links.length === 0 ? '' : links },
          {
            term: w.record,
            value: seesRecord ? <Link href={ui.href(`/handlingar/${version.recordId}`)}>{w.recordLink}</Link> : '',
          },
        ]}
      />
      <p>
        <Link href={`${here}/pdf`} file>
          {w.pdf}
        </Link>
      </p>
      <p>
        <Link href={`${here}/pdf?standard=a-2a`} file>
          {w.keep}
        </Link>
      </p>
      {sealedBy === null ? null : <p class="soft">{w.sealed(sealedBy)}</p>}
      <p>
        <Link href={`${here}?format=json`} file>
          {w.json}
        </Link>
      </p>
    </Section>
  );
}
