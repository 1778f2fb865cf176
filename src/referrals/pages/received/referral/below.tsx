import { DefinitionList, isoDate, Link, Prose, Section, type Ui } from '../../../../ui/index.ts';
import { listWords } from '../list/words.ts';
import { receivedPath } from '../received-asked.ts';
import type { ReceivedView } from './present.ts';
import { receivedWords } from './words.ts';

type Props = { ui: Ui; view: ReceivedView };

/** Under what the principals think: the answer, what the referral is about, its papers and what has happened. */
export function Below({ ui, view }: Props) {
  return (
    <>
      <Answer ui={ui} view={view} />
      <About ui={ui} view={view} />
      <Papers ui={ui} view={view} />
      <Events ui={ui} view={view} />
    </>
  );
}

function Answer({ ui, view: { referral, answers, hasDraft, mayKeep } }: Props) {
  const w = receivedWords[ui.lang];
  const here = receivedPath(referral);
  if (answers.length === 0 && !(hasDraft && mayKeep)) return null;
  return (
    <Section title={w.answer} id="svaret">
      <ul>
        {answers.map(({ number, frozenOn }) => (
          <li>
            <Link href={ui.href(`${here}/svar/${number}`)}>{w.frozen(number, isoDate(frozenOn))}</Link>,{' '}
            <Link file href={ui.href(`${here}/svar/${number}/pdf`)}>
              {w.pdf}
              <span class="ds-sr-only"> {number}</span>
            </Link>
          </li>
        ))}
      </ul>
      {mayKeep && referral.state === 'open' ? (
        <p>
          <Link href={ui.href(`${here}/svar`)}>{w.write}</Link>
        </p>
      ) : null}
      {referral.sendings.length === 0 ? null : (
        <>
          <h3>{w.sent}</h3>
          <ul>
            {referral.sendings.map(({ number, to, means, on, decidedBy }) => (
              <li>{w.sentLine(number, to, w.means[means], isoDate(on), decidedBy)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function About({ ui, view: { referral } }: Props) {
  const w = receivedWords[ui.lang];
  const { answerBy, firstAnswerBy } = referral;
  const moved = answerBy.equals(firstAnswerBy) ? '' : ` (${w.movedFrom(isoDate(firstAnswerBy))})`;
  return (
    <Section title={w.about} id="om">
      <Prose ui={ui} text={referral.text} level={3} id="text" />
      <DefinitionList
        items={[
          { term: w.from, value: referral.from },
          { term: w.their, value: referral.theirNumber },
          { term: w.our, value: referral.ourNumber },
          { term: w.received, value: isoDate(referral.receivedOn) },
          { term: w.answerBy, value: `${isoDate(answerBy)}${moved}` },
          { term: w.how, value: listWords[ui.lang].hows[referral.how] },
          { term: w.organ, value: referral.organ.name },
          { term: w.answerTo, value: referral.fromMail },
        ]}
      />
    </Section>
  );
}

function Papers({ ui, view: { files } }: Props) {
  const w = receivedWords[ui.lang];
  return (
    <Section title={w.papers} id="handlingar">
      {files.length === 0 ? (
        <p>{w.noPapers}</p>
      ) : (
        <ul>
          {files.map(({ id, title, mediaType }) => (
            <li>
              <Link href={ui.href(`/handlingar/${id}`)}>{mediaType === 'application/json' ? `${title} (JSON)` : title}</Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Events({ ui, view: { referral, mayKeep } }: Props) {
  const w = receivedWords[ui.lang];
  return (
    <Section title={w.events} id="hant">
      <ul>
        <li>{w.arrived(isoDate(referral.receivedOn), referral.from)}</li>
        {referral.events.map(({ kind, on, until, text }) => (
          <li>
            {w.event[kind](isoDate(on), until === null ? '' : isoDate(until))} {text}
          </li>
        ))}
      </ul>
      {mayKeep ? (
        <p>
          <Link href={ui.href(`${receivedPath(referral)}/lage`)}>{w.change}</Link>
        </p>
      ) : null}
    </Section>
  );
}
