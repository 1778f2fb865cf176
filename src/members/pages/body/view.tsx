import {
  Actions,
  ErrorSummary,
  Form,
  HistoryLink,
  Page,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Board } from '../../queries/boards.ts';
import type { Body } from '../../queries/body.ts';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import { words } from './words.ts';

type Props = { ui: Ui; body: Body; boards: readonly Board[]; typed: Typed };

/** What is said of the body itself, for the secretariat to change. */
export function BodyPage({ ui, body, boards, typed }: Props) {
  const w = words[ui.lang];
  const { errors } = typed;
  const hosts = boards.map(({ id, name, principalName }) => ({ value: id, label: name, group: principalName }));
  const field = (name: 'name' | 'shortName' | 'county', label: string) => ({
    ...{ ui, name, label, errors },
    value: typed.value(name, body[name]),
  });
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/organisation"
      crumbs={[{ label: shared[ui.lang].organisation, href: '/organisation' }, { label: w.title }]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href('/installningar/samradet')} label={w.title}>
        <TextField {...field('name', w.name)} />
        <TextField {...field('shortName', w.shortName)} width={16} />
        <TextField {...field('county', w.county)} width={24} />
        <TextArea
          ui={ui}
          name="mandate"
          label={w.mandate}
          help={w.mandateHelp}
          rows={10}
          value={typed.value('mandate', body.mandate)}
          errors={errors}
          optional
        />
        <Select
          ui={ui}
          name="hostBoardId"
          label={w.host}
          help={w.hostHelp}
          options={hosts}
          value={typed.value('hostBoardId', body.hostBoardId)}
          errors={errors}
        />
        <Rule ui={ui} body={body} typed={typed} />
        <Actions>
          <SubmitButton>{shared[ui.lang].save}</SubmitButton>
        </Actions>
      </Form>
      <HistoryLink ui={ui} id={body.id} />
    </Page>
  );
}

function Rule({ ui, body: { defaultRule: rule }, typed }: Omit<Props, 'boards'>) {
  const w = words[ui.lang];
  const { errors } = typed;
  const count = (name: string, label: string, now: number | null) => (
    <TextField
      {...{ ui, name, label, errors }}
      type="number"
      min={0}
      width={8}
      value={typed.value(name, now === null ? '' : String(now))}
    />
  );
  const municipalities = rule.kind === 'region-and-at-least' ? rule.municipalities : null;
  const principals = rule.kind === 'at-least' ? rule.principals : null;
  return (
    <Radios
      ui={ui}
      name="rule"
      label={w.rule}
      help={w.ruleHelp}
      value={typed.value('rule', rule.kind)}
      errors={errors}
      options={[
        { value: 'all', label: w.all },
        { value: 'region-and-at-least', label: w.regionAnd, reveals: count('municipalities', w.municipalities, municipalities) },
        { value: 'at-least', label: w.atLeast, reveals: count('principals', w.principals, principals) },
      ]}
    />
  );
}
