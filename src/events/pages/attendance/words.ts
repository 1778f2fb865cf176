import { catalogue } from '../../../ui/index.ts';

export const attendanceWords = catalogue({
  sv: {
    title: 'Markera vilka som kom',
    lead: 'Kryssa för dem som kom. Alla andra som har plats sparas som att de inte kom. Du kan ändra efteråt.',
    early: 'Konferensen har inte börjat än. Vilka som kom kan du markera från och med dagen.',
    gone: 'Deltagarnas uppgifter är borttagna enligt gallringsbeslutet, så här finns inget att markera.',
    nobody: 'Ingen har plats, så här finns inget att markera.',
    seated: 'De som har plats',
    waiting: 'De som stod på väntelistan',
    waitingHelp: 'Den som kom ändå kan du kryssa för. De andra räknas inte som frånvarande.',
    save: 'Spara närvaron',
    back: 'Till deltagarna',
    door: 'Kommer någon som inte är anmäld?',
    doorLink: 'Anmäl personen först',
  },
  en: {
    title: 'Mark who came',
    lead: 'Tick those who came. All others with a seat are saved as not having come. You can change it afterwards.',
    early: 'The conference has not begun yet. Who came can be marked from the day itself.',
    gone: 'The participants’ details have been removed under the disposal decision, so there is nothing to mark.',
    nobody: 'Nobody has a seat, so there is nothing to mark.',
    seated: 'Those with a seat',
    waiting: 'Those on the waiting list',
    waitingHelp: 'Whoever came all the same can be ticked. The others are not counted as absent.',
    save: 'Save the attendance',
    back: 'To the participants',
    door: 'Does somebody come who is not registered?',
    doorLink: 'Register the person first',
  },
});
