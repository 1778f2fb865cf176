import { catalogue, type Lang, list } from '../../../ui/index.ts';
import type { PartKind, Report } from '../../report/report.ts';

const words = catalogue({
  sv: {
    done: 'Tjänsteskrivelsen är klar att använda',
    nearly: (what: string) => `Tjänsteskrivelsen är nästan klar: ${what} saknas`,
    kinds: {
      administration: 'förvaltning',
      'case-officer': 'handläggare',
      date: 'datum',
      'registration-numbers': 'diarienummer',
      boards: 'nämnd',
      title: 'rubrik',
      draft: 'förslag till beslut',
      matter: 'ärendet',
      basis: 'beslutsunderlag',
      background: 'bakgrund',
      codetermination: 'MBL',
      signing: 'förvaltningschef',
      distribution: 'mottagare',
    },
  },
  en: {
    done: 'The official report is ready to use',
    nearly: (what) => `The official report is nearly ready: ${what} missing`,
    kinds: {
      administration: 'administration',
      'case-officer': 'case officer',
      date: 'date',
      'registration-numbers': 'registration number',
      boards: 'board',
      title: 'title',
      draft: 'draft decision',
      matter: 'the matter',
      basis: 'decision basis',
      background: 'background',
      codetermination: 'co-determination',
      signing: 'head of administration',
      distribution: 'receivers',
    },
  },
});

/** What a part is called inside a sentence. */
export function partInWords(lang: Lang, kind: PartKind): string {
  return words[lang].kinds[kind];
}

/** Whether there is anything left to fill in, and what. */
export function reportSentence(lang: Lang, { parts }: Report): string {
  const missing = parts.filter(({ missing }) => missing).map(({ kind }) => kind);
  // The basis names the report's own date.
  const said = missing.filter((kind) => kind !== 'basis' || !missing.includes('date'));
  if (said.length === 0) return words[lang].done;
  return words[lang].nearly(
    list(
      lang,
      [...new Set(said)].map((kind) => words[lang].kinds[kind]),
    ),
  );
}
