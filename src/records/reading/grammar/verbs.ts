import type { Outcome } from '../shape.ts';

/*
 * The verbs of decisions, as data. A row gives the forms as they are written in a decision: infinitive ("att godkänna"), present
 * active ("nämnden godkänner"), passive ("planen godkänns"). Outcomes are contract.md's; null where none of them fits.
 * A verb in two parts ("lägga … till handlingarna") is written with an ellipsis: so many words may stand between.
 */
export interface VerbRow {
  readonly forms: readonly string[];
  readonly outcome: Outcome | null;
}

const regular = (stem: string, outcome: Outcome | null): VerbRow => ({
  // godkänn-a, -er, -s, -es; antecknar-a, -ar, -as
  forms: [`${stem}a`, `${stem}er`, `${stem}ar`, `${stem}s`, `${stem}as`, `${stem}es`],
  outcome,
});

export const verbs: readonly VerbRow[] = [
  regular('godkänn', 'approve'),
  { forms: ['godta', 'godtar', 'godtas', 'godtages'], outcome: 'approve' },
  regular('bifall', 'approve'),
  { forms: ['bifalles'], outcome: 'approve' },
  { forms: ['anta', 'antaga', 'antar', 'antas', 'antages'], outcome: 'adopt' },
  regular('fastställ', 'confirm'),
  { forms: ['ställa sig bakom', 'ställer sig bakom', 'ställa … sig bakom', 'ställer … sig bakom'], outcome: 'endorse' },
  { forms: ['ingå', 'ingår', 'ingås'], outcome: 'approve' },
  { forms: ['ansluta sig till', 'ansluter sig till'], outcome: 'approve' },
  regular('tillstyrk', 'recommend'),
  { forms: ['föreslå', 'föreslår', 'föreslås'], outcome: 'recommend' },
  regular('rekommender', 'recommend'),
  regular('förord', 'recommend'),
  { forms: ['hemställa', 'hemställer', 'hemställs'], outcome: 'recommend' },
  regular('avstyrk', 'recommend-against'),
  { forms: ['avslå', 'avslår', 'avslås'], outcome: 'reject' },
  { forms: ['avböja', 'avböjer', 'avböjs'], outcome: 'reject' },
  regular('återremitter', 'refer-back'),
  { forms: ['återförvisa', 'återförvisar', 'återförvisas'], outcome: 'refer-back' },
  regular('bordlägg', 'postpone'),
  {
    forms: ['skjuta upp', 'skjuter upp', 'skjuts upp', 'skjuta … upp', 'skjuter … upp', 'uppskjuta', 'uppskjuts'],
    outcome: 'postpone',
  },
  { forms: ['hänskjuta', 'hänskjuter', 'hänskjuts', 'hänskjutes'], outcome: 'forward' },
  { forms: ['utgå', 'utgår', 'utgå från dagordningen'], outcome: 'strike' },
  { forms: ['anteckna', 'antecknar', 'antecknas'], outcome: 'note' },
  { forms: ['notera', 'noterar', 'noteras'], outcome: 'note' },
  {
    forms: ['lägga till handlingarna', 'lägger till handlingarna', 'läggs till handlingarna', 'lägges till handlingarna'],
    outcome: 'note',
  },
  { forms: ['lägga … till handlingarna', 'lägger … till handlingarna', 'läggs … till handlingarna'], outcome: 'note' },
  {
    forms: ['ta del av', 'tar del av', 'har tagit del av', 'ha tagit del av', 'tagit del av', 'tagit … del av'],
    outcome: 'note',
  },
  { forms: ['upphäva', 'upphäver', 'upphävs', 'upphäves'], outcome: 'annul' },
  // Below: what a board also decides, and none of our outcomes.
  {
    forms: ['anses besvarad', 'anses besvarat', 'anses besvarade', 'anses … besvarad', 'anse … besvarad', 'anser … besvarad'],
    outcome: null,
  },
  {
    forms: ['anses därmed besvarad', 'anses vara besvarad', 'anses som besvarad', 'anse … besvarat', 'anse … besvarade'],
    outcome: null,
  },
  { forms: ['besvara', 'besvarar', 'besvaras'], outcome: null },
  {
    forms: [
      'få i uppdrag',
      'får i uppdrag',
      'ges i uppdrag',
      'ge … i uppdrag',
      'ger … i uppdrag',
      'får … i uppdrag',
      'ges … i uppdrag',
    ],
    outcome: null,
  },
  { forms: ['ge uppdrag', 'ger uppdrag', 'lämna uppdrag', 'lämnar uppdrag'], outcome: null },
  { forms: ['uppdra', 'uppdrar', 'uppdras', 'uppdrages'], outcome: null },
  { forms: ['förutsätta', 'förutsätter', 'förutsätts'], outcome: null },
  { forms: ['gäller', 'gälla'], outcome: null },
  { forms: ['översända', 'översänder', 'översänds', 'översändes'], outcome: null },
  { forms: ['överlämna', 'överlämnar', 'överlämnas'], outcome: null },
  { forms: ['skicka', 'skickar', 'skickas', 'sända', 'sänder', 'sänds', 'expediera', 'expedieras'], outcome: null },
  { forms: ['remittera', 'remitterar', 'remitteras'], outcome: null },
  {
    forms: ['avge', 'avger', 'avges', 'avlämna', 'avlämnar', 'yttra sig', 'yttrar sig', 'lämna', 'lämnar', 'lämnas'],
    outcome: null,
  },
  { forms: ['delegera', 'delegerar', 'delegeras', 'bemyndiga', 'bemyndigar', 'bemyndigas'], outcome: null },
  { forms: ['förklara', 'förklarar', 'förklaras', 'justera', 'justeras', 'justerar'], outcome: null },
  { forms: ['upphöra att gälla', 'upphör att gälla', 'upphöra', 'upphör'], outcome: null },
  { forms: ['utse', 'utser', 'utses', 'välja', 'väljer', 'väljs', 'entlediga', 'entledigas'], outcome: null },
  { forms: ['avskriva', 'avskriver', 'avskrivs', 'återkalla', 'återkallas', 'återta', 'återtas'], outcome: null },
  {
    forms: [
      'bevilja',
      'beviljar',
      'beviljas',
      'avsätta',
      'avsätter',
      'avsätts',
      'anslå',
      'anslår',
      'anslås',
      'anvisa',
      'anvisar',
      'anvisas',
    ],
    outcome: null,
  },
  {
    forms: [
      'finansiera',
      'finansieras',
      'belasta',
      'belastar',
      'fördela',
      'fördelar',
      'fördelas',
      'ombudgeteras',
      'täcks',
      'täcka',
    ],
    outcome: null,
  },
  {
    forms: [
      'redovisa',
      'redovisas',
      'återrapportera',
      'återrapporteras',
      'återredovisas',
      'rapporteras',
      'följas upp',
      'följs upp',
    ],
    outcome: null,
  },
  {
    forms: [
      'ge',
      'ger',
      'ges',
      'inrätta',
      'inrättar',
      'inrättas',
      'införa',
      'inför',
      'införs',
      'revidera',
      'revideras',
      'ändra',
      'ändras',
    ],
    outcome: null,
  },
  {
    forms: [
      'begära',
      'begär',
      'ansöka',
      'ansöker',
      'uttala',
      'uttalar',
      'konstatera',
      'konstaterar',
      'konstateras',
      'påtala',
      'framhålla',
    ],
    outcome: null,
  },
  {
    forms: [
      'delta',
      'deltar',
      'medverka',
      'medverkar',
      'teckna',
      'tecknar',
      'underteckna',
      'undertecknar',
      'träffa',
      'träffar',
      'starta',
    ],
    outcome: null,
  },
  {
    forms: [
      'publicera',
      'publiceras',
      'anmäla',
      'anmäler',
      'anmäls',
      'återkomma',
      'återkommer',
      'verkställas',
      'träder i kraft',
      'träda i kraft',
    ],
    outcome: null,
  },
];
