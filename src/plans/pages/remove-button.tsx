import { catalogue, Details, Form, Remark, SubmitButton, type Ui } from '../../ui/index.ts';

const words = catalogue({
  sv: {
    remove: (title: string) => `Ta bort ${title}`,
    area: 'Området tas bort ur arbetstexten med sina mål och aktiviteter. Det går inte att ångra, men frysta versioner har det kvar.',
    goal: 'Målet tas bort ur arbetstexten. Det går inte att ångra, men frysta versioner har det kvar.',
    activity: 'Aktiviteten tas bort ur arbetstexten. Det går inte att ångra, men frysta versioner har den kvar.',
  },
  en: {
    remove: (title) => `Remove ${title}`,
    area: 'The area is taken out of the working text with its goals and activities. It cannot be undone, but frozen versions keep it.',
    goal: 'The goal is taken out of the working text. It cannot be undone, but frozen versions keep it.',
    activity: 'The activity is taken out of the working text. It cannot be undone, but frozen versions keep it.',
  },
});

/** Folded, with what it means: nothing is removed by one press. @param action final address */
export function RemoveButton({
  ui,
  action,
  title,
  what,
}: {
  ui: Ui;
  action: string;
  title: string;
  what: 'area' | 'goal' | 'activity';
}) {
  const w = words[ui.lang];
  return (
    <Details summary={w.remove(title)}>
      <Form ui={ui} action={action} label={w.remove(title)}>
        <Remark>{w[what]}</Remark>
        <SubmitButton kind="danger">{w.remove(title)}</SubmitButton>
      </Form>
    </Details>
  );
}
