import { catalogue, longDate, type Ui, Warning } from '../../ui/index.ts';

const words = catalogue({
  sv: {
    comes: (day: string) => `Beslutsdagen ${day} kommer före den dag då förhandlingen eller samverkan är avslutad.`,
  },
  en: {
    comes: (day) => `The day of decision, ${day}, comes before the negotiation or collaboration has ended.`,
  },
});

/** A warning for each day, ISO, on which a board decides or plans to before it may (`isDecidedTooEarly`). */
export function TooEarly({ ui, days }: { ui: Ui; days: readonly string[] }) {
  return (
    <>
      {days.map((day) => (
        <Warning ui={ui} law="MBL 11–12 §§">
          {words[ui.lang].comes(longDate(ui.lang, day))}
        </Warning>
      ))}
    </>
  );
}
