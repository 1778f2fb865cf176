import type { AnyRoute } from '../../../platform/http/route.ts';
import {
  hintsIn,
  type PastPublication,
  Published,
  PublishForm,
  publishedSentence,
  publishForBody,
  publishThingRoutes,
  type ReturnedPublish,
} from '../../../records/index.ts';
import { ButtonLink, ExampleTag, Page, Section, type Ui, Warning } from '../../../ui/index.ts';
import { conferenceCheck, numbersInConference, publishConference } from '../../acts/publishing/publish-conference.ts';
import type { Conference } from '../../conference.ts';
import { type PublicConference, publicConferenceText } from '../../publishing/public-conference.ts';
import { conferencePublication } from '../../queries/publishing/conference-publication.ts';
import { conferenceAsked, crumbsTo } from '../conference-asked.ts';
import { ConferenceInPublic } from '../public-parts.tsx';
import { publishWords } from './words.ts';

/** `/konferenser/:conference/publicera`: what everyone would read of a conference, looked at and made public. */
export const publishConferenceRoutes: readonly AnyRoute[] = publishThingRoutes<Conference>({
  kind: 'conference',
  path: '/konferenser/:conference/publicera',
  may: publishForBody,
  subject: conferenceAsked,
  idOf: ({ id }) => id,
  back: ({ id }) => `/konferenser/${id}/publicera`,
  publish: (web, conference, input) => publishConference(web, conference, input),
  view: async (web, conference, page) => {
    const { shown, seen, inPublic } = await conferencePublication(web, conference);
    const numbers = numbersInConference(web, shown).map(({ written }) => written.replace(/\d{4}$/, '••••'));
    return <PublishPage {...page} {...{ conference, shown, seen, numbers }} isOlder={inPublic === 'older'} />;
  },
});

type Props = {
  ui: Ui;
  conference: Conference;
  shown: PublicConference;
  /** Carried by the form: what was shown is what is published. */
  seen: string;
  /** Identity numbers in it, partly hidden. */
  numbers: readonly string[];
  isOlder: boolean;
  history: readonly PastPublication[];
  returned: ReturnedPublish;
};

function PublishPage({ ui, conference, shown, seen, numbers, isOlder, history, returned }: Props) {
  const w = publishWords[ui.lang];
  const here = `/konferenser/${conference.id}`;
  const hints = hintsIn(publicConferenceText(shown)).slice(0, 50);
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={`${publishedSentence(ui.lang, history)} ${isOlder ? w.older : w.lead}`}
      eyebrow={
        <>
          {conference.title} {conference.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: w.title })}
      actions={
        history.some(({ end }) => end === null) ? (
          <ButtonLink href={ui.href(here)} kind="secondary">
            {w.onward}
          </ButtonLink>
        ) : null
      }
      failed={returned.errors.length > 0}
    >
      {hints.length === 0 ? null : (
        <Warning ui={ui}>
          {w.suspects} {hints.map(({ words: said }) => `”${said}”`).join(', ')}
        </Warning>
      )}
      {numbers.length > 0 ? (
        <Warning ui={ui}>{w.found(numbers.join(', '))}</Warning>
      ) : (
        <PublishForm
          ui={ui}
          action={ui.href(`${here}/publicera`)}
          typed={returned.typed}
          errors={returned.form === 'publish' ? returned.errors : []}
          checks={{ label: w.checks, options: [{ value: conferenceCheck, label: w.read }] }}
          anew={history.some(({ end }) => end === null)}
          hidden={{ seen }}
        />
      )}
      <Published
        ui={ui}
        history={history}
        here={here}
        publicPath={() => `/offentligt/konferenser/${conference.id}`}
        returned={returned}
      />
      <Section title={w.willShow} id="offentligt">
        <p class="soft">{w.material}</p>
      </Section>
      <ConferenceInPublic ui={ui} shown={shown} recordPath={(id) => `/offentligt/handlingar/${id}`} />
    </Page>
  );
}
