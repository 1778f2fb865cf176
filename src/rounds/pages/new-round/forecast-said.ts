import type { Web } from '../../../platform/http/web.ts';
import type { OpenRoundInput } from '../../acts/open-round.ts';
import { forecaster } from '../../forecast.ts';
import { forecastOfPaths } from '../../queries/forecast/forecast-of-paths.ts';
import { sentenceBeforeSending } from '../../telling/forecast-sentence.ts';
import type { Proposal } from './proposal.ts';

/** What sending today would lead to, by the paths as they stand in the form, in a few sentences. */
export async function forecastSaid(web: Web, { paths }: Proposal, input: OpenRoundInput): Promise<string> {
  const today = web.today.toString();
  const asked = paths.map(({ principal }) => ({
    principal,
    steps: input.paths.find(({ principalId }) => principalId === principal.id)?.steps ?? [],
  }));
  const { facts } = await forecastOfPaths(web, asked, input.rule);
  const reader = forecaster(facts);
  const wanted = input.wantedOn ?? null;
  return sentenceBeforeSending({
    ...{ lang: web.lang, today, sentOn: today, wanted },
    lastDay: wanted === null ? null : reader.lastDayToSend(wanted),
    forecast: reader.sentOn(today),
  });
}
