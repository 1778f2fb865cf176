import { catalogue } from '../../ui/index.ts';
import type { PositionStance } from './position.ts';

type Words = {
  /** Small letters, in tables and pictures. */
  stances: Record<PositionStance, string>;
  /** Said by a principal in the form. */
  choices: Record<PositionStance, string>;
  /** Never to be taken for the other. */
  decided: string;
  officials: string;
  how: Record<'signed-in' | 'link' | 'told', string>;
  silent: string;
  notAsked: string;
};

/** What positions are called. */
export const positionWords = catalogue<Words>({
  sv: {
    stances: { supports: 'står bakom', viewpoints: 'har synpunkter', against: 'emot', refrains: 'avstår' },
    choices: {
      supports: 'Vi står bakom förslaget',
      viewpoints: 'Vi har synpunkter på förslaget',
      against: 'Vi är emot förslaget',
      refrains: 'Vi avstår från att ta ställning',
    },
    decided: 'beslutat av nämnd',
    officials: 'tjänstepersonernas bedömning',
    how: { 'signed-in': 'inskrivet av huvudmannen', link: 'lämnat med personlig länk', told: 'berättat för sekretariatet' },
    silent: 'har inte svarat',
    notAsked: 'inte tillfrågad',
  },
  en: {
    stances: { supports: 'supports', viewpoints: 'has viewpoints', against: 'against', refrains: 'refrains' },
    choices: {
      supports: 'We support the proposal',
      viewpoints: 'We have viewpoints on the proposal',
      against: 'We are against the proposal',
      refrains: 'We refrain from taking a position',
    },
    decided: 'decided by a board',
    officials: 'the officials’ view',
    how: { 'signed-in': 'written by the principal', link: 'given by personal link', told: 'told to the secretariat' },
    silent: 'has not answered',
    notAsked: 'not asked',
  },
});
