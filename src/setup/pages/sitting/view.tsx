import { Actions, ErrorSummary, Form, Hidden, Page, SubmitButton } from '../../../ui/index.ts';
import { parts } from '../../sitting.ts';
import { AccountsPart } from './accounts-part.tsx';
import { BoardsPart } from './boards-part.tsx';
import { BodyPart } from './body-part.tsx';
import { CheckPart } from './check-part.tsx';
import { OrderPart } from './order-part.tsx';
import { PrincipalsPart } from './principals-part.tsx';
import type { PartProps } from './shown.ts';
import { sittingWords } from './words.ts';

export function SittingPage({ ui, view }: PartProps) {
  const { part, errors, code, sitting } = view;
  const words = sittingWords[ui.lang];
  const place = parts.indexOf(part) + 1;
  return (
    <Page
      ui={ui}
      title={words.parts[part].title}
      lead={words.parts[part].lead}
      eyebrow={words.step(place, parts.length)}
      current="/kom-igang"
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href('/kom-igang')} files={part === 'huvudman'} label={words.parts[part].title}>
        <Hidden name="kod" value={code} />
        <Hidden name="del" value={part} />
        <Hidden name="sitting" value={JSON.stringify(sitting)} />
        <PartFields ui={ui} view={view} />
        <Actions>
          {part === 'kontroll' ? (
            <SubmitButton name="steg" value="klart">
              {words.finish}
            </SubmitButton>
          ) : (
            <SubmitButton name="steg" value="nasta">
              {words.next}
            </SubmitButton>
          )}
          {place === 1 ? null : (
            <SubmitButton name="steg" value="tillbaka" kind="secondary">
              {words.back}
            </SubmitButton>
          )}
        </Actions>
      </Form>
    </Page>
  );
}

function PartFields(props: PartProps) {
  switch (props.view.part) {
    case 'samradet':
      return <BodyPart {...props} />;
    case 'huvudman':
      return <PrincipalsPart {...props} />;
    case 'namnder':
      return <BoardsPart {...props} />;
    case 'ordning':
      return <OrderPart {...props} />;
    case 'konton':
      return <AccountsPart {...props} />;
    case 'kontroll':
      return <CheckPart {...props} />;
  }
}
