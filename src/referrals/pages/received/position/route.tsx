import { actsForPrincipal } from '../../../../members/index.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import type { Refusal } from '../../../../platform/result.ts';
import { principalNames } from '../../../../rounds/index.ts';
import { catalogue, ExampleTag, Link, longDate, Page, uiFor } from '../../../../ui/index.ts';
import { mayKeepReceived, maySayPosition } from '../../../policy.ts';
import { type Stands, standsOfReferral } from '../../../queries/received/positions.ts';
import type { ReceivedReferral } from '../../../received/received.ts';
import { type ReceivedRefusal, receivedErrors } from '../../../received/refusals.ts';
import { shared } from '../../words.ts';
import { receivedCrumbs } from '../crumbs.ts';
import { PositionForm } from '../position-form/position-form.tsx';
import { giveTyped, type TypedPosition, typedPosition, untouchedPosition } from '../position-form/typed.ts';
import { receivedAsked, receivedPath } from '../received-asked.ts';

/** What one principal thinks of a received referral. */
interface Asked {
  readonly referral: ReceivedReferral;
  readonly stands: Stands;
  readonly principalId: string;
  /** Inside a sentence: `Motala`. */
  readonly name: string;
}

const path = '/remisser/inkomna/:received/huvudman/:code';
const common = { path, may: maySayPosition, subject: positionAsked } as const;

/** `/remisser/inkomna/:received/huvudman/:code`: an officer says what their own principal thinks; the secretariat writes down what is told. */
export const positionRoutes: readonly AnyRoute[] = [
  route<Asked>({
    ...{ ...common, method: 'get' },
    handle: (web, asked) => show(web, asked, untouchedPosition(web, asked.stands.position, web.query.get('handling') ?? ''), []),
  }),
  route<Asked>({ ...common, method: 'post', act: 'give-position', bodyLimit: 25 * 1024 * 1024, handle: take }),
];

const words = catalogue({
  sv: {
    title: (name: string) => `Säg vad ${name} tycker`,
    lead: (by: string) =>
      `Remissen ska vara besvarad den ${by}. Det senaste som sägs gäller; det som har sagts tidigare finns kvar.`,
    told: (by: string) =>
      `Skriv in det som har berättats på telefon, på ett möte eller i ett brev. Remissen ska vara besvarad den ${by}.`,
  },
  en: {
    title: (name) => `Say what ${name} thinks`,
    lead: (by) => `The referral is to be answered by ${by}. What is said last counts; what was said before is kept.`,
    told: (by) => `Write down what was told by telephone, at a meeting or in a letter. The referral is to be answered by ${by}.`,
  },
});

async function positionAsked(web: Web): Promise<Asked | null> {
  const referral = await receivedAsked(web);
  if (referral === null) return null;
  const all = await standsOfReferral(web, referral.id);
  const stands = all.find(({ principal }) => principal.code === web.params['code']);
  if (stands === undefined) return null;
  const names = principalNames(
    web.lang,
    all.map(({ principal }) => principal),
  );
  const name = names.get(stands.principal.code)?.inText ?? stands.principal.name;
  return { referral, stands, principalId: stands.principalId, name };
}

/** The secretariat writes down what others say, unless its own officer's principal it is. */
function isTold(web: Web, { principalId }: Asked): boolean {
  return mayKeepReceived.allows(web.actor, undefined) && !actsForPrincipal(web.actor, principalId);
}

function show(web: Web, asked: Asked, typed: TypedPosition, refusals: readonly Refusal<ReceivedRefusal>[]) {
  const w = words[web.lang];
  const { referral, name } = asked;
  const ui = uiFor(web);
  const errors = receivedErrors(refusals, web.lang);
  const told = isTold(web, asked);
  const by = longDate(web.lang, referral.answerBy);
  const page = (
    <Page
      ui={ui}
      title={w.title(name)}
      lead={told ? w.told(by) : w.lead(by)}
      eyebrow={
        <>
          {referral.title} {referral.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/remisser"
      crumbs={receivedCrumbs(web.lang, referral, w.title(name))}
      failed={errors.length > 0}
    >
      <PositionForm
        ui={ui}
        action={ui.href(`${receivedPath(referral)}/huvudman/${encodeURIComponent(asked.stands.principal.code)}`)}
        {...{ name, typed, errors, told }}
      >
        <Link href={ui.href(receivedPath(referral))}>{shared[web.lang].cancel}</Link>
      </PositionForm>
    </Page>
  );
  return web.html(page, refusals.length === 0 ? 200 : 422);
}

async function take(web: Web, asked: Asked): Promise<Response> {
  const form = await web.form();
  const typed = typedPosition(form);
  const how = isTold(web, asked) ? 'told' : 'signed-in';
  const given = await giveTyped(web, asked.referral, asked.principalId, typed, { how, file: form.file('fil') });
  if (!given.ok) return show(web, asked, typed, given.refusals);
  return web.redirect(`${receivedPath(asked.referral)}?klart=stallning#h-${asked.stands.principal.code}`);
}
