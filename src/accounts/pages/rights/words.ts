import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Vem får göra vad',
    lead: 'Vad någon får göra följer av uppdragen samma dag, aldrig av kontot. Tabellerna är gjorda av samma regler som programmet frågar.',
    right: 'Rättighet',
    yes: 'Ja',
    no: 'Nej',
    depends: 'Beror på vad det gäller',
    dependsHelp: 'De här reglerna frågar vad det gäller, till exempel vilken nämnd. Meningen säger vem.',
    caption: (room: string) => `Rättigheter: ${room}`,
  },
  en: {
    title: 'Who may do what',
    lead: 'What someone may do follows from their assignments on the day, never from the account. The tables are made from the rules that the program asks.',
    right: 'Right',
    yes: 'Yes',
    no: 'No',
    depends: 'Depends on what it is about',
    dependsHelp: 'These rules ask what it is about, such as which board. The sentence says who.',
    caption: (room) => `Rights: ${room}`,
  },
});
