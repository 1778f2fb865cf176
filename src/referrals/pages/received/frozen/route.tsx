import type { Sealer } from '../../../../platform/documents/index.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { fileResponse } from '../../../../records/index.ts';
import {
  ButtonLink,
  catalogue,
  DefinitionList,
  Details,
  ExampleTag,
  Link,
  longDate,
  Page,
  ProposeLink,
  uiFor,
} from '../../../../ui/index.ts';
import { paperOfAnswer } from '../../../acts/received/send-answer.ts';
import { mayKeepReceived, maySeeReceived } from '../../../policy.ts';
import { answersOfReferral, type FrozenAnswer } from '../../../queries/received/answers.ts';
import { type ReceivedReferral, receivedKind } from '../../../received/received.ts';
import { AnswerSaid } from '../answer/answer-said.tsx';
import { receivedCrumbs } from '../crumbs.ts';
import { receivedAsked, receivedPath } from '../received-asked.ts';

interface Asked {
  readonly referral: ReceivedReferral;
  readonly answer: FrozenAnswer;
  readonly isLatest: boolean;
}

const path = '/remisser/inkomna/:received/svar/:number';
const common = { method: 'get', may: maySeeReceived, subject: answerAsked } as const;

/** `/remisser/inkomna/:received/svar/:number`: an answer as it was frozen, as page and PDF. */
export function frozenAnswerRoutes(sealer: Sealer | null): readonly AnyRoute[] {
  return [
    route<Asked>({ ...common, path, handle: show }),
    route<Asked>({
      ...{ ...common, path: `${path}/pdf` },
      handle: async (web, { referral, answer }) => fileResponse(await paperOfAnswer(web, sealer, referral, answer, 'ua-1')),
    }),
  ];
}

const words = catalogue({
  sv: {
    crumb: (number: number) => `Nummer ${number}`,
    lead: (number: number, day: string) => `Nummer ${number}, fastställt den ${day}. Texten ändras inte mer.`,
    later: 'Det finns ett senare nummer.',
    frozen: 'Texten är fastställd. Föreslå den till ett möte, eller sänd den.',
    send: 'Sänd',
    pdf: 'PDF',
    proof: 'Textens kontrollsumma',
    hash: 'SHA-256',
  },
  en: {
    crumb: (number) => `Number ${number}`,
    lead: (number, day) => `Number ${number}, settled on ${day}. The text changes no more.`,
    later: 'There is a later number.',
    frozen: 'The text is settled. Propose it to a meeting, or send it.',
    send: 'Send',
    pdf: 'PDF',
    proof: 'The text’s checksum',
    hash: 'SHA-256',
  },
});

async function answerAsked(web: Web): Promise<Asked | null> {
  const referral = await receivedAsked(web);
  if (referral === null) return null;
  const answers = await answersOfReferral(web, referral.id);
  const answer = answers.find(({ number }) => String(number) === web.params['number']);
  return answer === undefined ? null : { referral, answer, isLatest: answer === answers.at(-1) };
}

function show(web: Web, { referral, answer, isLatest }: Asked): Promise<Response> {
  const w = words[web.lang];
  const ui = uiFor(web, web.query.get('klart') === 'faststallt' ? { notice: { kind: 'done', text: w.frozen } } : {});
  const here = receivedPath(referral);
  const maySend = isLatest && referral.state === 'open' && mayKeepReceived.allows(web.actor, undefined);
  return web.html(
    <Page
      ui={ui}
      title={answer.content.title}
      lead={`${w.lead(answer.number, longDate(web.lang, answer.frozenOn))}${isLatest ? '' : ` ${w.later}`}`}
      eyebrow={
        <>
          {referral.title} {referral.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/remisser"
      crumbs={receivedCrumbs(web.lang, referral, w.crumb(answer.number))}
      actions={
        <>
          {maySend ? <ButtonLink href={ui.href(`${here}/skicka`)}>{w.send}</ButtonLink> : null}
          <ButtonLink kind="secondary" file href={ui.href(`${here}/svar/${answer.number}/pdf`)}>
            {w.pdf}
          </ButtonLink>
        </>
      }
    >
      <AnswerSaid ui={ui} content={answer.content} />
      <p>
        <ProposeLink ui={ui} kind={receivedKind} id={referral.id} title={answer.content.title} />
      </p>
      <Details summary={w.proof}>
        <DefinitionList items={[{ term: w.hash, value: <code>{answer.textSha256}</code> }]} />
        <p>
          <Link href={ui.href(`/handlingar/${answer.recordId}`)}>{`${answer.content.title} (JSON)`}</Link>
        </p>
      </Details>
    </Page>,
  );
}
