import { typedDay } from '../../../../platform/days/typed-day.ts';
import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import type { Refusal } from '../../../../platform/result.ts';
import {
  Actions,
  catalogue,
  DateField,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  Link,
  longDate,
  Page,
  Radios,
  SubmitButton,
  TextArea,
  uiFor,
} from '../../../../ui/index.ts';
import { sayOfReceived } from '../../../acts/received/say-of-received.ts';
import { mayKeepReceived } from '../../../policy.ts';
import type { ReceivedReferral } from '../../../received/received.ts';
import { type ReceivedRefusal, receivedErrors } from '../../../received/refusals.ts';
import { shared } from '../../words.ts';
import { receivedCrumbs } from '../crumbs.ts';
import { receivedAsked, receivedPath } from '../received-asked.ts';

const path = '/remisser/inkomna/:received/lage';
const common = { path, may: mayKeepReceived, subject: receivedAsked } as const;

/** `/remisser/inkomna/:received/lage`: another last day, refrained from, or taken up again. */
export const sayOfReceivedRoutes: readonly AnyRoute[] = [
  route<ReceivedReferral>({
    ...{ ...common, method: 'get' },
    handle: (web, referral) => show(web, referral, { request: newId(), kind: '', until: '', text: '' }, []),
  }),
  route<ReceivedReferral>({ ...common, method: 'post', act: 'say-of-received', handle: take }),
];

interface Typed {
  readonly request: string;
  readonly kind: string;
  readonly until: string;
  readonly text: string;
}

const words = catalogue({
  sv: {
    title: 'Flytta sista dagen, avstå eller ta upp igen',
    open: (by: string) => `Remissen är öppen, med sista dag den ${by}.`,
    closed: 'Remissen är avslutad. Du kan ta upp den igen.',
    what: 'Vad har hänt?',
    moved: 'Sista dagen är flyttad',
    refrained: 'Samrådet avstår',
    refrainedHelp: 'Då tas inga fler ställningstaganden emot. Den kan tas upp igen.',
    reopened: 'Den tas upp igen',
    until: 'Ny sista dag',
    text: 'Varför',
    textHelp: 'Behövs inte när bara dagen flyttas.',
    save: 'Anteckna',
  },
  en: {
    title: 'Move the last day, refrain, or take up again',
    open: (by) => `The referral is open, with ${by} as its last day.`,
    closed: 'The referral is closed. You can take it up again.',
    what: 'What has happened?',
    moved: 'The last day is moved',
    refrained: 'The body refrains',
    refrainedHelp: 'No more positions are taken then. It can be taken up again.',
    reopened: 'It is taken up again',
    until: 'New last day',
    text: 'Why',
    textHelp: 'Not needed when only the day is moved.',
    save: 'Note it',
  },
});

function show(
  web: Web,
  referral: ReceivedReferral,
  typed: Typed,
  refusals: readonly Refusal<ReceivedRefusal>[],
): Promise<Response> {
  const w = words[web.lang];
  const ui = uiFor(web);
  const errors = receivedErrors(refusals, web.lang);
  const field = { ui, errors };
  const isOpen = referral.state === 'open';
  const whenOpen = [
    { value: 'moved', label: w.moved, reveals: <DateField {...field} name="till" label={w.until} value={typed.until} /> },
    { value: 'refrained', label: w.refrained, help: w.refrainedHelp },
  ];
  const page = (
    <Page
      ui={ui}
      title={w.title}
      lead={isOpen ? w.open(longDate(web.lang, referral.answerBy)) : w.closed}
      eyebrow={
        <>
          {referral.title} {referral.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/remisser"
      crumbs={receivedCrumbs(web.lang, referral, w.title)}
      failed={errors.length > 0}
    >
      <Form ui={ui} action={ui.href(`${receivedPath(referral)}/lage`)} label={w.title}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.request} />
        <Radios
          {...field}
          name="vad"
          label={w.what}
          options={isOpen ? whenOpen : [{ value: 'reopened', label: w.reopened }]}
          value={typed.kind}
        />
        <TextArea {...field} name="text" label={w.text} help={w.textHelp} value={typed.text} rows={3} maxlength={2000} />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href(receivedPath(referral))}>{shared[web.lang].cancel}</Link>
        </Actions>
      </Form>
    </Page>
  );
  return web.html(page, refusals.length === 0 ? 200 : 422);
}

async function take(web: Web, referral: ReceivedReferral): Promise<Response> {
  const form = await web.form();
  const typed = { request: requestIn(form), kind: form.text('vad'), until: form.text('till'), text: form.text('text') };
  const said = await sayOfReceived(web, {
    ...{ referralId: referral.id, kind: typed.kind, until: typedDay(typed.until), text: typed.text, requestId: typed.request },
  });
  if (!said.ok) return show(web, referral, typed, said.refusals);
  return web.redirect(`${receivedPath(referral)}?klart=lage`);
}
