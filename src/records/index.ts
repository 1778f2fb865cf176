/** Records: frozen files with owner and access class, and the list of what was sent and received. */
import type { AnyRoute } from '../platform/http/route.ts';
import type { MatterProvider } from './disclosure/matter.ts';
import { disclosureRoute } from './pages/disclosure/route.tsx';
import { dispatchesRoute } from './pages/dispatches/route.tsx';
import { disposalRoutes } from './pages/disposal/route.tsx';
import { disposalProtocolRoutes } from './pages/disposal-protocol/route.tsx';
import { newDispatchRoutes } from './pages/new-dispatch/route.tsx';
import { newDisposalRoutes } from './pages/new-disposal/route.tsx';
import { newRecordRoutes } from './pages/new-record/route.tsx';
import { publishRecordRoutes } from './pages/publish/route.tsx';
import { recordRoutes } from './pages/record/route.tsx';
import { recordsListRoute } from './pages/records/route.tsx';
import { searchRecordsRoute } from './pages/search/route.tsx';
import type { RecordsProviders } from './providers.ts';

export { changeAccess } from './acts/change-access.ts';
export { disposeParticipants } from './acts/disposal/dispose.ts';
export { keepDisposalDecision } from './acts/disposal/keep-disposal-decision.ts';
export { type Keep, type Kept, keepRecord } from './acts/keep-record.ts';
export { type NoteDispatch, noteDispatch } from './acts/note-dispatch.ts';
export { type Publishing, publish } from './acts/publish.ts';
export { publishRecord } from './acts/publish-record.ts';
export { openTextReader } from './acts/read-texts.ts';
export { shareInside } from './acts/share-inside.ts';
export { unpublish } from './acts/unpublish.ts';
export type { Matter, MatterProvider, NamedMatter } from './disclosure/matter.ts';
export type { Direction, Dispatch, Means } from './dispatch.ts';
export { type DisposalDecision, dueOn as disposalDueOn } from './disposal/disposal.ts';
export { decisionInWords as disposalDecisionInWords } from './disposal/words.ts';
export { allowedEndings } from './file-types.ts';
export { Published, PublishForm } from './pages/publish/parts.tsx';
export { publishedSentence } from './pages/publish/shared-words.ts';
export { type PublishThing, publishThingRoutes } from './pages/publish/thing-routes.ts';
export type { Returned as ReturnedPublish } from './pages/publish/typed.ts';
export { fileHeaders, fileResponse } from './pages/record/file-headers.ts';
export { publishForBody, recordsPermissions } from './policy.ts';
export { hintsIn } from './publishing/hints.ts';
export { type FoundNumber, findIdentityNumbers } from './publishing/identity-numbers.ts';
export type {
  Found,
  PastPublication,
  Publication,
  PublicationEnd,
  PublicationKind,
  PublicFile,
  RecordContent,
  SnippetPart,
} from './publishing/publication.ts';
export { type PublishRefusal, publishRefusalWords } from './publishing/refusals.ts';
export { dispatchesAbout } from './queries/dispatches.ts';
export { disposalDecisionById, disposalDecisionsOf, disposalProtocolsAbout } from './queries/disposal.ts';
export { openRecord } from './queries/open-record.ts';
export {
  anyPublished,
  publicationById,
  publicationHistory,
  publicationOf,
  publicationsNow,
  publishedByHash,
} from './queries/publications.ts';
export { publishedFile, publishedText } from './queries/published-file.ts';
export { type PaperSource, paperSource, readSource } from './queries/record-text.ts';
export { listRecords, recordById, recordsAbout, recordsById } from './queries/records.ts';
export { searchPublished } from './queries/search-published.ts';
export { documentText, readPaper, readWordAsHtml, readWords, warmReader } from './reading/apart/apart.ts';
export type { ReadPaper } from './reading/apart/asks.ts';
export { datesIn } from './reading/grammar/dates.ts';
export { mostRead } from './reading/read.ts';
export type {
  Clause as ReadClause,
  Codetermination as ReadCodetermination,
  Condition as ReadCondition,
  Doubt,
  Outcome as ReadOutcome,
  Proposal as ReadProposal,
  ReadDocument,
  Span,
  Vote as ReadVote,
} from './reading/shape.ts';
export { type Element as MarkupElement, markupTree } from './reading/text/markup/markup-tree.ts';
export type { WhyUnread } from './reading/text/told-kind.ts';
export type { About, AccessClass, RecordKind, SharedWith, StoredRecord } from './record.ts';
export { accessClasses } from './record.ts';
export { recordWords } from './record-words.ts';
export { type RecordRefusal, refusalWords as recordRefusalWords } from './refusals.ts';
export { hitWords } from './search/hit-words.ts';
export { beginningOf, wordsOf } from './search/question.ts';
export { markedText, snippetOf } from './search/snippet.ts';
export { sha256Hex } from './sha256.ts';

/** In this order: `/handlingar/ny`, `/handlingar/sok`, `/handlingar/utlamnande` and `/handlingar/gallring` are no record's address. */
export function recordsRoutes(providers: RecordsProviders, matters: MatterProvider): readonly AnyRoute[] {
  return [
    recordsListRoute,
    searchRecordsRoute,
    disclosureRoute(matters),
    ...disposalRoutes,
    ...newDisposalRoutes,
    ...disposalProtocolRoutes,
    ...newRecordRoutes,
    ...recordRoutes,
    ...publishRecordRoutes(providers),
    dispatchesRoute,
    ...newDispatchRoutes,
  ];
}
