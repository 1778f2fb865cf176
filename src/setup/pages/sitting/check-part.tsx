import { Actions, CheckSentence, Fieldset, Remark, SubmitButton, TextField } from '../../../ui/index.ts';
import { wholeOf } from '../../read/county.ts';
import { parts } from '../../sitting.ts';
import { saidBack } from './said-back.ts';
import type { PartProps } from './shown.ts';
import { sittingWords } from './words.ts';

/** The whole said back in one sentence, and the password of whoever sets up. */
export function CheckPart({ ui, view: { sofar, errors } }: PartProps) {
  const words = sittingWords[ui.lang];
  const county = wholeOf(sofar);
  const own = county?.accounts[0];
  if (county === null || own === undefined) return null;
  return (
    <>
      <CheckSentence ui={ui} parts={[{ text: saidBack(ui.lang, county) }]} />
      <Actions>
        {parts
          .filter((part) => part !== 'kontroll')
          .map((part) => (
            <SubmitButton name="steg" value={`till-${part}`} kind="secondary">
              {words.change[part]}
            </SubmitButton>
          ))}
      </Actions>
      <Remark>{words.check.once}</Remark>
      <Fieldset legend={words.check.password(own.name)} help={words.check.passwordHelp(own.email)}>
        <TextField
          ui={ui}
          name="password"
          label={words.check.choose}
          help={words.check.chooseHelp}
          type="password"
          autocomplete="new-password"
          errors={errors}
        />
        <TextField ui={ui} name="again" label={words.check.again} type="password" autocomplete="new-password" errors={errors} />
      </Fieldset>
    </>
  );
}
