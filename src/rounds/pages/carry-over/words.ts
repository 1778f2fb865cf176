import { catalogue } from '../../../ui/index.ts';

export const carryWords = catalogue({
  sv: {
    rounds: 'Beslut hos huvudmännen',
    title: 'För över ett tidigare beslut',
    lead: 'En nämnd har redan beslutat om en tidigare text. Om det beslutet täcker också den här texten kan det föras över, med sina villkor. Det är en bedömning som ni gör och står för.',
    none: 'Det finns inget beslut i ett tidigare utskick att föra över.',
    which: 'Vilket beslut?',
    on: 'Bedömt den',
    onHelp: 'Beslutet räknas från den senare av den här dagen och sin egen.',
    reason: 'Varför täcker beslutet den här texten?',
    save: 'För över',
    correctTitle: 'Rätta överföringen',
    correctLead:
      'Säg bedömningen på nytt: dagen och skälet. Har nämndens beslut rättats i det tidigare utskicket följer rättelsen med hit. Gäller felet det nämnden beslutade rättas det där, och sedan här.',
    correct: 'Rätta',
  },
  en: {
    rounds: 'The principals’ decisions',
    title: 'Carry over an earlier decision',
    lead: 'A board has already decided on an earlier text. When that decision covers this text too, it can be carried over with its conditions. The judgement is yours.',
    none: 'There is no decision in an earlier round to carry over.',
    which: 'Which decision?',
    on: 'Judged on',
    onHelp: 'The decision counts from the later of this day and its own.',
    reason: 'Why does the decision cover this text?',
    save: 'Carry over',
    correctTitle: 'Correct the carrying over',
    correctLead:
      'Say the judgement anew: its day and its reason. If the board’s decision has been corrected in the earlier round, the correction comes with it. If the mistake is in what the board decided, it is corrected there first, and then here.',
    correct: 'Correct',
  },
});
