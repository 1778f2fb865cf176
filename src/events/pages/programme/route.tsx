import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import {
  Actions,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Section,
  SubmitButton,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import { keepItem } from '../../acts/programme/items.ts';
import type { ParticipantWays } from '../../acts/registrations/mail-registrant.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import { mayKeepConferences } from '../../policy.ts';
import { type ProgrammeRemark, programmeRemarks } from '../../programme/remarks.ts';
import { programmeOf } from '../../queries/conferences/conferences.ts';
import { conferenceErrors } from '../../refusals/conferences.ts';
import { InsideProgramme } from '../conference/parts.tsx';
import { pageWords } from '../conference/words.ts';
import { conferenceAsked, crumbsTo } from '../conference-asked.ts';
import { uiAfter } from '../ui-after.ts';
import { choicesIn, ItemFields } from './item-fields.tsx';
import { itemAfter, itemDetails, type TypedItem, typedItem } from './typed.ts';
import { programmeWords } from './words.ts';

const common = { path: '/konferenser/:conference/program', may: mayKeepConferences, subject: conferenceAsked } as const;

interface Returned {
  /** Null where nothing has been typed: a new item then begins where the programme ends. */
  readonly typed: TypedItem | null;
  readonly request: string;
  readonly errors: FormErrors;
}

/** `/konferenser/:conference/program`: the programme, and what is odd in it; adds an item. */
export function programmeRoutes(parts: ParticipantWays): readonly AnyRoute[] {
  return [
    route<Conference>({
      ...{ ...common, method: 'get' },
      handle: (web, of) => show(web, of, { typed: null, request: newId(), errors: [] }),
    }),
    route<Conference>({ ...{ ...common, method: 'post', act: 'add-programme-item' }, handle: (web, of) => add(web, parts, of) }),
  ];
}

async function add(web: Web, parts: ParticipantWays, conference: Conference): Promise<Response> {
  const form = await web.form();
  const [typed, request] = [typedItem(form), requestIn(form)];
  const given = { ...itemDetails(typed), conferenceId: conference.id, itemId: null, requestId: request };
  const added = await keepItem(web, parts, given);
  if (added.ok) return web.redirect(`/konferenser/${conference.id}/program?klart=tillagd`);
  return show(web, conference, { typed, request, errors: conferenceErrors(added.refusals, web.lang) });
}

async function show(web: Web, conference: Conference, returned: Returned): Promise<Response> {
  const programme = await programmeOf(web, conference.id);
  const ui = uiAfter(web, programmeWords[web.lang].done);
  const page = <ProgrammePage ui={ui} conference={conference} programme={programme} returned={returned} />;
  return web.html(page, returned.errors.length > 0 ? 422 : 200);
}

type Props = { ui: Ui; conference: Conference; programme: readonly ProgrammeItem[]; returned: Returned };

function ProgrammePage({ ui, conference, programme, returned: { typed, request, errors } }: Props) {
  const w = programmeWords[ui.lang];
  const home = `/konferenser/${conference.id}`;
  const standing = programme.filter(({ struck }) => struck === null);
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={programme.length === 0 ? w.empty : w.has(standing.length)}
      eyebrow={conference.title}
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: w.title })}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {programmeRemarks(programme, conference).map((remark) => (
        <Warning ui={ui}>{remarkInWords(ui, remark)}</Warning>
      ))}
      {programme.length === 0 ? null : (
        <Section title={pageWords[ui.lang].programme}>
          <InsideProgramme ui={ui} programme={programme} here={`${home}/program`} />
        </Section>
      )}
      <Section title={w.addTitle} id="ny">
        <Form ui={ui} action={ui.href(`${home}/program`)} label={w.addTitle}>
          <Hidden name="request" value={request} />
          <ItemFields
            ui={ui}
            errors={errors}
            typed={typed ?? itemAfter(standing.at(-1)?.ends ?? conference.starts)}
            choices={choicesIn(programme)}
          />
          <Actions>
            <SubmitButton>{w.add}</SubmitButton>
            <Link href={ui.href(home)}>{w.ready}</Link>
          </Actions>
        </Form>
      </Section>
    </Page>
  );
}

function remarkInWords(ui: Ui, remark: ProgrammeRemark): string {
  const w = programmeWords[ui.lang];
  if (remark.kind === 'overlap') return w.overlap(remark.first, remark.second);
  return remark.kind === 'outside' ? w.outside(remark.title) : w.alone(remark.choice);
}
