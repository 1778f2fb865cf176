import {
  Actions,
  DateField,
  ErrorSummary,
  Fieldset,
  Form,
  Hidden,
  Link,
  Page,
  Radios,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../../ui/index.ts';
import { keyKinds } from '../../../money/money.ts';
import type { KeyMember } from '../../../money/weights.ts';
import type { Typed } from '../../work-parts/typed.ts';
import { moneyWords } from '../money-words.ts';
import { words } from './words.ts';

type Props = { ui: Ui; members: readonly KeyMember[]; typed: Typed };

export function NewKeyPage({ ui, members, typed }: Props) {
  const [w, m] = [words[ui.lang], moneyWords[ui.lang]];
  const field = { ui, errors: typed.errors };
  const here = '/projekt/nycklar';
  const kinds = keyKinds.map((value) => ({ value, label: m.keyKinds[value], help: w.kindHelp[value] }));
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/projekt"
      crumbs={[{ label: w.projects, href: '/projekt' }, { label: w.keys, href: here }, { label: w.title }]}
      failed={typed.errors.length > 0}
    >
      <Form ui={ui} action={ui.href(`${here}/ny`)} label={w.title}>
        <ErrorSummary ui={ui} errors={typed.errors} />
        <Hidden name="request" value={typed.request} />
        <TextField
          {...field}
          name="title"
          label={w.name}
          help={w.nameHelp}
          value={typed.value('title')}
          maxlength={200}
          required
        />
        <Radios {...field} name="kind" label={w.kind} options={kinds} value={typed.value('kind')} required />
        <DateField {...field} name="asOf" label={w.asOf} value={typed.value('asOf')} required />
        <TextField
          {...field}
          name="source"
          label={w.source}
          help={w.sourceHelp}
          value={typed.value('source')}
          maxlength={500}
          required
        />
        <Fieldset legend={w.weights} help={w.weightsHelp}>
          {members.map(({ code, name }) => (
            <TextField
              {...field}
              name={`weight-${code}`}
              label={name}
              value={typed.value(`weight-${code}`)}
              inputmode="numeric"
              width={16}
            />
          ))}
        </Fieldset>
        <TextArea {...field} name="pasted" label={w.pasted} help={w.pastedHelp} value={typed.value('pasted')} rows={4} optional />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href(here)}>{w.cancel}</Link>
        </Actions>
      </Form>
    </Page>
  );
}
