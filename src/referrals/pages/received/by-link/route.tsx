import type { Attempts } from '../../../../accounts/index.ts';
import type { Ctx } from '../../../../platform/act.ts';
import { program } from '../../../../platform/actor.ts';
import { goOnAs } from '../../../../platform/db/database.ts';
import { hidden } from '../../../../platform/http/answers/hidden.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import type { Refusal } from '../../../../platform/result.ts';
import { principalNames } from '../../../../rounds/index.ts';
import { Details, ExampleTag, longDate, Page, PlainWords, Prose, Remark, uiFor } from '../../../../ui/index.ts';
import { maySayPositionByLink } from '../../../policy.ts';
import { askedByLink, type Stands, standsOfReferral } from '../../../queries/received/positions.ts';
import { receivedReferralById } from '../../../queries/received/received.ts';
import type { ReceivedReferral } from '../../../received/received.ts';
import { type ReceivedRefusal, receivedErrors } from '../../../received/refusals.ts';
import { PositionForm } from '../position-form/position-form.tsx';
import { giveTyped, type TypedPosition, typedPosition, untouchedPosition } from '../position-form/typed.ts';
import { linkWords } from './words.ts';

const path = '/stallningstagande/:token';
const act = 'give-position';

type Parts = { readonly attempts: Pick<Attempts, 'count'> };

/** `/stallningstagande/:token`: a principal that was asked by mail says what it thinks, without an account. To look changes nothing. */
export function positionLinkRoutes({ attempts }: Parts): readonly AnyRoute[] {
  return [
    route({ method: 'get', path, may: maySayPositionByLink, handle: (web) => show(web, null) }),
    route({ method: 'post', path, may: maySayPositionByLink, act, handle: (web) => take(web, attempts) }),
  ];
}

/** Whoever has the link has no account, and whoever has one answers as the principal all the same. */
const asProgram = (web: Web) => goOnAs(web, program('position link'), act);
const tokenOf = (web: Web) => web.params['token'] ?? '';

interface Opened {
  readonly referral: ReceivedReferral;
  readonly stands: Stands;
  readonly all: readonly Stands[];
}

/** Null for a link that is nobody's. */
async function openedFor(ctx: Ctx, token: string): Promise<Opened | null> {
  const asked = await askedByLink(ctx, token);
  const referral = asked === null ? null : await receivedReferralById(ctx, asked.referralId);
  if (asked === null || referral === null) return null;
  const all = await standsOfReferral(ctx, referral.id);
  const stands = all.find(({ principalId }) => principalId === asked.principalId);
  return stands === undefined ? null : { referral, stands, all };
}

interface Again {
  readonly typed: TypedPosition;
  readonly refusals: readonly Refusal<ReceivedRefusal>[];
}

async function take(web: Web, attempts: Parts['attempts']): Promise<Response> {
  const form = await web.form();
  const tooOften = (await attempts.count('contact-link', tokenOf(web), web.address)) !== null;
  const ctx = await asProgram(web);
  const opened = await openedFor(ctx, tokenOf(web));
  if (opened === null || opened.referral.state !== 'open') return show(web, null);
  const typed = typedPosition(form);
  if (tooOften) return show(web, { typed, refusals: [{ code: 'too-often' }] });
  const given = await giveTyped(ctx, opened.referral, opened.stands.principalId, typed, { how: 'link', file: null });
  if (!given.ok) return show(web, { typed, refusals: given.refusals });
  return hidden(web.redirect(`/stallningstagande/${encodeURIComponent(tokenOf(web))}?klart=ja`));
}

async function show(web: Web, again: Again | null): Promise<Response> {
  const ctx = await asProgram(web);
  const opened = await openedFor(ctx, tokenOf(web));
  const w = linkWords[web.lang];
  const ui = uiFor(web);
  if (opened === null) return hidden(await web.html(<Page ui={ui} title={w.dead} lead={w.deadLead} />, 404));
  const { referral, stands, all } = opened;
  const eyebrow = (
    <>
      {stands.principal.name} {referral.example ? <ExampleTag ui={ui} /> : null}
    </>
  );
  if (referral.state !== 'open')
    return hidden(await web.html(<Page ui={ui} title={w.over[referral.state]} lead={w.overLead} eyebrow={eyebrow} />));
  const names = principalNames(
    web.lang,
    all.map(({ principal }) => principal),
  );
  const name = names.get(stands.principal.code)?.inText ?? stands.principal.name;
  const errors = receivedErrors(again?.refusals ?? [], web.lang);
  const typed = again?.typed ?? untouchedPosition(ctx, stands.position);
  const page = (
    <Shown
      {...{ ui, opened, name, typed, errors, eyebrow, isDone: again === null && web.query.get('klart') === 'ja' }}
      action={ui.href(`/stallningstagande/${encodeURIComponent(tokenOf(web))}`)}
    />
  );
  return hidden(await web.html(page, again === null ? 200 : 422));
}

interface ShownProps {
  readonly ui: ReturnType<typeof uiFor>;
  readonly opened: Opened;
  readonly name: string;
  readonly typed: TypedPosition;
  readonly errors: ReturnType<typeof receivedErrors>;
  readonly eyebrow: Parameters<typeof Page>[0]['eyebrow'];
  readonly isDone: boolean;
  readonly action: string;
}

function Shown({ ui, opened: { referral, stands }, name, typed, errors, eyebrow, isDone, action }: ShownProps) {
  const w = linkWords[ui.lang];
  const ask = stands.asks.at(-1);
  const lead = w.lead(referral.from, longDate(ui.lang, ask?.until ?? referral.answerBy));
  return (
    <Page
      ui={ui}
      title={isDone ? w.answered : w.title(name, referral.title)}
      lead={isDone ? w.answeredLead : lead}
      eyebrow={eyebrow}
      failed={errors.length > 0}
    >
      {stands.position !== null && !isDone ? <Remark>{w.again}</Remark> : null}
      {ask === undefined || ask.message === '' ? null : (
        <Remark>
          <p>
            <strong>{w.message}</strong>
          </p>
          <PlainWords text={ask.message} />
        </Remark>
      )}
      {referral.text === '' ? null : (
        <Details summary={w.about}>
          <Prose ui={ui} text={referral.text} level={2} id="text" />
        </Details>
      )}
      <PositionForm ui={ui} action={action} name={name} typed={typed} errors={errors} told={false} />
    </Page>
  );
}
