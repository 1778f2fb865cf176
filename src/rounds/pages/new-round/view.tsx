import {
  Actions,
  DateField,
  Details,
  ErrorSummary,
  ExampleTag,
  Fieldset,
  Form,
  Hidden,
  Link,
  Page,
  Radios,
  Remark,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Typed } from '../typed.ts';
import type { PathProposal, Proposal } from './proposal.ts';
import { rowName } from './read-round.ts';
import { DispatchReview, type RoundReview } from './review.tsx';
import { type PathRowShown, rowsOf } from './rows.ts';
import { newRoundWords } from './words.ts';

type Props = {
  ui: Ui;
  proposal: Proposal;
  typed: Typed;
  request: string;
  /** Bare path. */
  action: string;
  review: RoundReview | null;
  /** Code of the principal whose path gets another row. */
  more: string | null;
};

const pathParts = ['prepare', 'recommend', 'decide'] as const;

export function NewRoundPage({ ui, proposal, typed, request, action, review, more }: Props) {
  const words = newRoundWords[ui.lang];
  const { text, paths, origin } = proposal;
  return (
    <Page
      ui={ui}
      title={review === null ? (text.asks === 'note' ? words.titleToNote : words.title) : words.reviewTitle}
      lead={review === null ? (text.asks === 'note' ? words.leadToNote : words.lead)(text.title) : undefined}
      eyebrow={
        <>
          {text.title} {text.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/beslut"
      crumbs={[{ label: words.rounds, href: '/beslut' }, { label: text.asks === 'note' ? words.titleToNote : words.title }]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {origin === null ? null : (
        <Remark>
          {words.recommended} <Link href={ui.href(origin.href)}>{origin.source}</Link>:{' '}
          <span lang="sv">{origin.said.join(' ')}</span>
        </Remark>
      )}
      <Form ui={ui} action={ui.href(action)}>
        <Hidden name="request" value={request} />
        {review === null ? null : <DispatchReview ui={ui} review={review} />}
        <RoundFields ui={ui} proposal={proposal} typed={typed} />
        <Section title={words.paths}>
          <p>{words.pathsHelp}</p>
          {paths.map((path) => (
            <PathFields ui={ui} path={path} typed={typed} more={more} />
          ))}
        </Section>
        <Actions>
          <SubmitButton name="steg" value="granska" kind={review === null ? 'primary' : 'secondary'}>
            {review === null ? words.review : words.reviewAgain}
          </SubmitButton>
        </Actions>
      </Form>
    </Page>
  );
}

function RoundFields({ ui, proposal: { text, paths, rule, wanted, origin }, typed }: Pick<Props, 'ui' | 'proposal' | 'typed'>) {
  const words = newRoundWords[ui.lang];
  const { errors } = typed;
  const count = (name: string, label: string, proposed: number | null) => (
    <TextField
      ui={ui}
      name={name}
      label={label}
      type="number"
      min={0}
      max={paths.reduce((sum, { principal }) => sum + principal.represents, 0)}
      width={4}
      value={typed.value(name, proposed === null ? '' : String(proposed))}
      errors={errors}
    />
  );
  const isNote = text.asks === 'note';
  const letter = isNote ? words.letterToNote : words.letterProposed;
  const municipalities = rule.kind === 'region-and-at-least' ? rule.municipalities : null;
  const principals = rule.kind === 'at-least' ? rule.principals : null;
  return (
    <>
      <TextField ui={ui} name="title" label={words.name} value={typed.value('title', text.title)} errors={errors} />
      <Radios
        ui={ui}
        name="expects"
        label={words.expects}
        value={typed.value('expects', text.asks ?? 'approve')}
        errors={errors}
        options={[
          { value: 'approve', label: words.approve },
          { value: 'note', label: words.note },
        ]}
      />
      <Radios
        ui={ui}
        name="rule"
        label={isNote ? words.ruleNote : words.rule}
        value={typed.value('rule', isNote ? 'all' : rule.kind)}
        errors={errors}
        options={[
          { value: 'all', label: isNote ? words.allNoted : words.all },
          {
            value: 'region-and-at-least',
            label: isNote ? words.regionAndNoted : words.regionAnd,
            reveals: count('municipalities', words.municipalities, municipalities),
          },
          {
            value: 'at-least',
            label: isNote ? words.atLeastNoted : words.atLeast,
            reveals: count('principals', words.principals, principals),
          },
        ]}
      />
      {isNote ? null : <InForceFields ui={ui} typed={typed} text={text} wanted={wanted} />}
      <DateField
        ui={ui}
        name="answerBy"
        label={words.answerBy}
        help={words.answerByHelp}
        value={typed.value('answerBy')}
        errors={errors}
        optional
      />
      <TextField
        ui={ui}
        name="registrationNumber"
        label={words.number}
        width={24}
        value={typed.value('registrationNumber')}
        errors={errors}
        optional
      />
      <TextArea
        ui={ui}
        name="coveringLetter"
        label={words.letter}
        help={words.letterHelp}
        rows={9}
        value={typed.value('coveringLetter', letter(text.title, origin))}
        errors={errors}
        optional
      />
    </>
  );
}

/** What is only noted comes into force on no day. */
function InForceFields({ ui, typed, text, wanted }: Pick<Proposal, 'text' | 'wanted'> & Pick<Props, 'ui' | 'typed'>) {
  const words = newRoundWords[ui.lang];
  const { errors } = typed;
  return (
    <>
      <DateField
        ui={ui}
        name="wantedOn"
        label={words.wantedOn}
        help={words.wantedOnHelp}
        value={typed.value('wantedOn', wanted)}
        errors={errors}
        optional
      />
      <p>
        <Link href={ui.href(`/beslut/ny/tidplan?text=${text.id}`)}>{words.timetable}</Link>
      </p>
    </>
  );
}

function PathFields({ ui, path, typed, more }: { ui: Ui; path: PathProposal; typed: Typed; more: string | null }) {
  const words = newRoundWords[ui.lang];
  const { principal, boards, proposed } = path;
  const { code } = principal;
  const { errors } = typed;
  const from = proposed.from === null ? words.firstTime : words.fromLast(proposed.from.title);
  const rows = rowsOf(path, typed, more);
  const said = rows.flatMap(({ board, part }) => {
    const name = boards.find(({ id }) => id === board)?.name;
    const does = pathParts.find((each) => each === part);
    return name === undefined || does === undefined ? [] : [`${name} ${words.parts[does]}`];
  });
  // Paths are as last time more often than not: open are those that are new, are being worked on, or are wrong.
  const isWrong = errors.some(({ field }) => field?.includes(`-${code}`) ?? false);
  const isOpen = proposed.from === null || said.length === 0 || more === code || isWrong;
  return (
    <Details summary={words.pathSaid(principal.name, said)} open={isOpen}>
      <Fieldset legend={principal.name} help={from}>
        {/* Where the error of a path without boards leads. */}
        <span id={`f-path-${code}`} />
        {rows.map((row) => (
          <RowFields ui={ui} path={path} row={row} errors={errors} />
        ))}
        <SubmitButton name="steg" value={`rad-${code}`} kind="secondary">
          {words.addRow}
        </SubmitButton>
      </Fieldset>
    </Details>
  );
}

type RowProps = { ui: Ui; path: PathProposal; row: PathRowShown; errors: Typed['errors'] };

function RowFields({ ui, path: { principal, boards }, row: { place, board, part, stage, scope }, errors }: RowProps) {
  const words = newRoundWords[ui.lang];
  const label = (field: string) => words.row(place + 1, field);
  const name = (field: 'board' | 'part' | 'stage' | 'scope') => rowName(principal.code, place, field);
  const options = boards.map((each) => ({ value: each.id, label: each.name }));
  const parts = pathParts.map((value) => ({ value, label: words.parts[value] }));
  return (
    <>
      <Select
        ui={ui}
        name={name('board')}
        label={label(words.board)}
        value={board}
        errors={errors}
        options={options}
        empty={words.noBoard}
      />
      <Select ui={ui} name={name('part')} label={label(words.part)} value={part} errors={errors} options={parts} empty={false} />
      <TextField
        ui={ui}
        name={name('stage')}
        label={label(words.stage)}
        type="number"
        min={1}
        max={99}
        width={4}
        value={stage}
        errors={errors}
      />
      <TextField ui={ui} name={name('scope')} label={label(words.scope)} value={scope} errors={errors} optional />
    </>
  );
}
