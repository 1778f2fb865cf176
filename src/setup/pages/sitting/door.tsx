import {
  Actions,
  ErrorSummary,
  Form,
  type FormErrors,
  Page,
  Section,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { sittingWords } from './words.ts';

/** What an empty installation says: what will be here, who can begin, and what they need. */
export function DoorPage({ ui, errors }: { ui: Ui; errors: FormErrors }) {
  const words = sittingWords[ui.lang].door;
  return (
    <Page ui={ui} title={words.title} lead={words.lead} current="/kom-igang" failed={errors.length > 0}>
      <ErrorSummary ui={ui} errors={errors} />
      <Section title={words.need}>
        <ul>
          {Object.values(words.needs).map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      </Section>
      <Section title={words.begin}>
        <Form ui={ui} action={ui.href('/kom-igang')} label={words.begin}>
          <TextField
            ui={ui}
            name="kod"
            label={words.code}
            help={words.codeHelp}
            width={24}
            autocomplete="off"
            spellcheck={false}
            errors={errors}
          />
          <Actions>
            <SubmitButton>{words.start}</SubmitButton>
          </Actions>
        </Form>
      </Section>
    </Page>
  );
}
