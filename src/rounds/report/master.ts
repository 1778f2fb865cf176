import type { ReportFacts } from './report-facts.ts';

/** The parts whose text the secretariat writes, in order. The two kinds of draft decision have one text each. */
export const masterParts = ['title', 'recommend', 'decide', 'matter', 'basis', 'background', 'distribution'] as const;
export type MasterPart = (typeof masterParts)[number];
/** Text with placeholders, paragraphs by empty lines, `- ` before list items; in draft decisions a clause a line. */
export type Master = Readonly<Record<MasterPart, string>>;

type Known = Pick<ReportFacts, 'text' | 'round' | 'principals'>;

const noted = '{{plan}} antecknas till protokollet {{del}}.';

/** The text that every round starts from: a whole report before anyone has typed. */
export function defaultMaster({ text, round, principals }: Known): Master {
  const noun = text.isPlan ? 'arbetsplanen' : 'förslaget';
  const answer = round.answerBy === null ? '' : ' Svaret ska ha kommit till samrådet senast den {{svarsdag}}.';
  const asks = round.expects === 'note' ? 'för kännedom' : 'för beslut';
  const from = principals.some(({ kind }) => kind === 'region') ? '{{region}} och länets kommuner' : 'länets kommuner';
  return {
    title: `{{samråd}} ({{kortnamn}}), ${round.expects === 'note' ? 'anteckning' : 'godkännande'} av {{plan}}`,
    recommend: round.expects === 'note' ? noted : '{{plan}} tillstyrks {{del}}.',
    decide:
      round.expects === 'note' ? noted : `{{plan}} godkänns {{del}}.\nBeslutet förutsätter att {{övriga}} godkänner ${noun}.`,
    matter: [
      `{{samråd}} ({{kortnamn}}) är ett politiskt organ för samråd mellan ${from}. Samrådet har skickat {{plan}} till huvudmännen ${asks}.${answer}`,
      text.isPlan
        ? `Arbetsplanen är framtagen gemensamt av ${from}. Den beskriver {{antal}} strategiområden med prioriterade aktiviteter för planperioden.`
        : 'Handlingen är bifogad i sin helhet.',
      '{{förslaget}}',
    ].join('\n\n'),
    basis: 'Tjänsteskrivelse, {{datum}}\nBilaga: {{bilaga}}',
    background: text.isPlan ? planBackground(from) : '{{uppdrag}}\n\n{{syfte}}',
    distribution: '{{mottagare}}\n{{samråd}}, sekretariatet',
  };
}

function planBackground(from: string): string {
  return [
    '{{uppdrag}}',
    `Samrådet tar fram tvååriga arbetsplaner gemensamt för ${from}.`,
    '{{syfte}}',
    '{{plan}} har följande strategiområden:',
    '{{områden}}',
    'Till varje strategiområde hör prioriterade aktiviteter för planperioden.',
  ].join('\n\n');
}

/** A stored version over the default: a part that it lacks (it is older than the part) has the default's text. */
export function masterOver(stored: Readonly<Record<string, string>>, base: Master): Master {
  return Object.fromEntries(masterParts.map((part) => [part, stored[part] ?? base[part]])) as Record<MasterPart, string>;
}
