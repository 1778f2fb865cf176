import type { AnyRoute } from '../../../platform/http/route.ts';
import { DateField, Select, TextArea } from '../../../ui/index.ts';
import { carryOverDecision } from '../../acts/decisions/carry-over-decision.ts';
import { mayCarryOver } from '../../policy.ts';
import type { Round } from '../../queries/round-by-id.ts';
import { roundUi } from '../live/round-ui.ts';
import { SmallFormPage } from '../small-form.tsx';
import { smallForm } from '../small-route.ts';
import { type Candidate, carryOverAsked } from './candidates.ts';
import { carryWords } from './words.ts';

interface Asked {
  readonly round: Round;
  readonly candidates: readonly Candidate[];
}

export const carryOverRoutes: readonly AnyRoute[] = smallForm<Asked>({
  path: '/beslut/:round/bar-over',
  act: 'carry-over-decision',
  may: mayCarryOver,
  subject: carryOverAsked,
  view: (web, { round, candidates }, typed, request) => {
    const ui = roundUi(web, round.id, 'tell');
    const w = carryWords[web.lang];
    const back = `/beslut/${round.id}`;
    const crumbs = [
      { label: w.rounds, href: '/beslut' },
      { label: round.title, href: back },
    ];
    const { errors } = typed;
    return (
      <SmallFormPage
        {...{ ui, typed, request, back, crumbs, title: w.title, lead: candidates.length === 0 ? w.none : w.lead, save: w.save }}
        eyebrow={round.title}
        action={web.path}
      >
        <Select
          ui={ui}
          name="pair"
          label={w.which}
          value={typed.value('pair')}
          errors={errors}
          options={candidates.map(({ value, label, group }) => ({ value, label, group }))}
        />
        <DateField
          ui={ui}
          name="on"
          label={w.on}
          help={w.onHelp}
          value={typed.value('on', web.today.toString())}
          max={web.today.toString()}
          errors={errors}
        />
        <TextArea ui={ui} name="reason" label={w.reason} rows={3} value={typed.value('reason')} errors={errors} />
      </SmallFormPage>
    );
  },
  take: (web, { candidates }, read, request) => {
    const [pair, on, reason] = [read.words('pair'), read.day('on'), read.words('reason')];
    const chosen = candidates.find(({ value }) => value === pair);
    if (chosen === undefined) read.wrong('pair');
    return () =>
      carryOverDecision(web, { request, decisionId: chosen?.decisionId ?? '', stepId: chosen?.stepId ?? '', on, reason });
  },
  to: ({ round }) => `/beslut/${round.id}?klart=beslut-fort-over`,
});
