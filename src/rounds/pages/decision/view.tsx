import { ButtonLink, DefinitionList, ExampleTag, Link, Page, Remark, Section, type Ui, Warning } from '../../../ui/index.ts';
import { formWords } from '../decision-form/words.ts';
import type { DecisionShown } from './present.ts';
import { decisionWords } from './words.ts';

type Props = { ui: Ui; shown: DecisionShown };

/** A decision: said in one sentence, then what it rests on, what it waits for, and how it came about. */
export function DecisionPage({ ui, shown }: Props) {
  const words = decisionWords[ui.lang];
  const [first, ...rest] = shown.actions;
  return (
    <Page
      ui={ui}
      title={shown.title}
      eyebrow={
        <>
          {shown.eyebrow} {shown.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      lead={shown.sentence}
      current="/beslut"
      crumbs={[
        { label: words.rounds, href: '/beslut' },
        { label: shown.roundTitle, href: shown.roundHref },
        { label: shown.title },
      ]}
      actions={
        first === undefined ? undefined : (
          <>
            <ButtonLink href={ui.href(first.href)}>{first.label}</ButtonLink>
            {rest.map(({ label, href }) => (
              <ButtonLink href={ui.href(href)} kind="secondary">
                {label}
              </ButtonLink>
            ))}
          </>
        )
      }
    >
      {shown.outdated === null ? null : (
        <Remark>
          {shown.outdated.text} <Link href={ui.href(shown.outdated.href)}>{words.seeLatest}</Link>
        </Remark>
      )}
      <Warnings ui={ui} shown={shown} />
      <Conditions ui={ui} shown={shown} />
      <Appeals ui={ui} shown={shown} />
      <Facts ui={ui} shown={shown} />
      <Chain ui={ui} shown={shown} />
      <p>
        <Link href={ui.href(shown.historyHref)}>{words.history}</Link>
      </p>
    </Page>
  );
}

function Warnings({ ui, shown: { warnings } }: Props) {
  if (warnings.length === 0) return null;
  return (
    <Section title={decisionWords[ui.lang].check}>
      {warnings.map(({ kind, law }) => (
        <Warning ui={ui} law={law ?? undefined}>
          {formWords[ui.lang].warnings[kind]}
        </Warning>
      ))}
    </Section>
  );
}

function Conditions({ ui, shown: { conditions } }: Props) {
  const words = decisionWords[ui.lang];
  if (conditions.length === 0) return null;
  return (
    <Section title={words.conditions} id="villkor">
      <ul>
        {conditions.map(({ text, status, judgeHref }) => (
          <li>
            {`${text}. ${status} `}
            {judgeHref === null ? null : <Link href={ui.href(judgeHref)}>{words.judge}</Link>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Appeals({ ui, shown: { appeals } }: Props) {
  const words = decisionWords[ui.lang];
  if (appeals.length === 0) return null;
  return (
    <Section title={words.appeals}>
      <ul>
        {appeals.map(({ text, settleHref }) => (
          <li>
            {`${text} `}
            {settleHref === null ? null : <Link href={ui.href(settleHref)}>{words.settle}</Link>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Facts({ ui, shown: { facts, clauses, extractHref } }: Props) {
  const words = decisionWords[ui.lang];
  const extract = extractHref === null ? null : <Link href={ui.href(extractHref)}>{words.openExtract}</Link>;
  const said = clauses.length === 0 ? null : clauses.map((clause) => <p>{clause}</p>);
  return (
    <Section title={words.facts}>
      <DefinitionList items={[...facts, { term: words.clauses, value: said }, { term: words.extract, value: extract }]} />
    </Section>
  );
}

function Chain({ ui, shown: { chain } }: Props) {
  const words = decisionWords[ui.lang];
  if (chain.length < 2) return null;
  return (
    <Section title={words.chain}>
      <ol>
        {chain.map(({ text, href, current }) => (
          <li aria-current={current ? 'true' : undefined}>
            {`${text} `}
            {current || href === null ? `(${words.thisOne})` : <Link href={ui.href(href)}>{words.show}</Link>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
