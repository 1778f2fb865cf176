import { Form, HiddenFields, SubmitButton, type Ui } from '../../../ui/index.ts';
import type { RepliesView } from './present.ts';
import { words } from './words.ts';

/** Members who do not come, with the substitute next in turn, whom the secretariat asks with one press. */
export function MissingList({ ui, view: { missing, keeps, meeting, isOpen } }: { ui: Ui; view: RepliesView }) {
  const w = words[ui.lang];
  return (
    <ul>
      {missing.map((each) => (
        <li>
          {sentenceOf(ui, each)} {each.asked && each.substitute?.answer === null ? w.asked : null}
          {keeps && isOpen && each.substitute !== null && each.substitute.answer === null && !each.asked ? (
            <Form ui={ui} action={ui.href(`/moten/${meeting.id}/svar/ersattare`)} inline>
              <HiddenFields fields={{ borta: each.personId, ersattare: each.substitute.personId }} />
              <SubmitButton kind="secondary">{w.ask(each.substitute.name)}</SubmitButton>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function sentenceOf(ui: Ui, { name, substitute }: RepliesView['missing'][number]): string {
  const w = words[ui.lang];
  if (substitute === null) return w.nobodyLeft(name);
  const serves = substitute.answer === 'on-site' || substitute.answer === 'remote';
  return serves ? w.serves(name, substitute.name) : w.next(name, substitute.name);
}
