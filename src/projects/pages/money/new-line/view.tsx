import {
  Actions,
  ErrorSummary,
  Form,
  Hidden,
  Link,
  Page,
  Radios,
  Select,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../../ui/index.ts';
import type { SharingKey } from '../../../money/money.ts';
import { lineKinds } from '../../../money/settle.ts';
import type { Project } from '../../../project.ts';
import { framed } from '../../work-parts/in-project.tsx';
import type { Typed } from '../../work-parts/typed.ts';
import { keyInWords, moneyWords } from '../money-words.ts';
import { words } from './words.ts';

interface NewLineView {
  readonly project: Project;
  readonly keys: readonly SharingKey[];
  readonly mayKeepKeys: boolean;
}

type Props = { ui: Ui; view: NewLineView; typed: Typed };

export function NewLinePage({ ui, view: { project, keys, mayKeepKeys }, typed }: Props) {
  const [w, m] = [words[ui.lang], moneyWords[ui.lang]];
  const field = { ui, errors: typed.errors };
  const here = `/projekt/${project.id}/pengar`;
  const kinds = lineKinds.map((value) => ({
    ...{ value, label: m.kinds[value], help: w.kindHelp[value] },
    reveals: value === 'co-financing' ? <KeyField ui={ui} keys={keys} mayKeepKeys={mayKeepKeys} typed={typed} /> : undefined,
  }));
  return (
    <Page
      {...framed(ui, project, { label: m.money, href: here }, { label: w.title })}
      title={w.title}
      lead={w.lead}
      failed={typed.errors.length > 0}
    >
      <Form ui={ui} action={ui.href(`${here}/ny`)} label={w.title}>
        <ErrorSummary ui={ui} errors={typed.errors} />
        <Hidden name="request" value={typed.request} />
        <Radios {...field} name="kind" label={w.kind} options={kinds} value={typed.value('kind')} required />
        <TextField {...field} name="year" label={w.year} value={typed.value('year')} inputmode="numeric" width={8} required />
        <TextField
          {...field}
          name="title"
          label={w.lineTitle}
          help={w.titleHelp}
          value={typed.value('title')}
          maxlength={200}
          required
        />
        <TextField {...field} name="from" label={w.from} help={w.fromHelp} value={typed.value('from')} maxlength={200} optional />
        <TextField
          {...field}
          name="amount"
          label={w.amount}
          help={m.amountHelp}
          value={typed.value('amount')}
          inputmode="decimal"
          width={16}
          required
        />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href(here)}>{m.cancel}</Link>
        </Actions>
      </Form>
    </Page>
  );
}

type KeyProps = { ui: Ui; keys: readonly SharingKey[]; mayKeepKeys: boolean; typed: Typed };

function KeyField({ ui, keys, mayKeepKeys, typed }: KeyProps) {
  const w = words[ui.lang];
  return (
    <>
      <Select
        {...{ ui, errors: typed.errors }}
        name="key"
        label={w.key}
        help={keys.length === 0 ? w.noKeys : undefined}
        options={keys.map((key) => ({ value: key.id, label: keyInWords(ui.lang, key) }))}
        value={typed.value('key')}
      />
      {mayKeepKeys ? (
        <p>
          <Link href={ui.href('/projekt/nycklar/ny')}>{w.newKey}</Link>
        </p>
      ) : null}
    </>
  );
}
