/** The look of the program: all that other rooms may import. */

export { swedishMonths } from '../platform/swedish-months.ts';
export { type Asset, asset, assetUrl } from './assets.ts';
export { uiFor } from './for-request.ts';
export { Checkbox, Checkboxes, type ChoiceOption, Fieldset, Radios } from './forms/choices.tsx';
export { errorsFrom, type FormErrors, fieldId } from './forms/field-parts.tsx';
export { DateField, FileField, Hidden, HiddenFields, Select, type SelectOption, TextArea, TextField } from './forms/fields.tsx';
export { Actions, ButtonLink, CheckSentence, ErrorSummary, Form, Link, type SentencePart, SubmitButton } from './forms/forms.tsx';
export { Icon, type IconName } from './marks/icons.tsx';
export { StateMark } from './marks/state-mark.tsx';
export { type StateKind, stateWords, type Tone } from './marks/states.ts';
export {
  Columns,
  type Definition,
  DefinitionList,
  Details,
  Empty,
  ExampleTag,
  HistoryLink,
  Remark,
  Section,
  Tag,
  Warning,
} from './page/blocks.tsx';
export { type Crumb, Crumbs, Opening, Page, type PageProps } from './page/page.tsx';
export { ProposeLink, proposePath } from './page/propose-link.tsx';
export { ShellHeader } from './page/shell.tsx';
export { type Column, DataTable, type DataTableProps } from './page/table.tsx';
export type { Lane, LaneStep } from './pictures/lane.ts';
export { Matrix, type MatrixCell, type MatrixProps, type MatrixRow } from './pictures/matrix.tsx';
export { Organisation, type OrganisationNode, type OrganisationProps } from './pictures/organisation.tsx';
export { Pictures } from './pictures/pictures.tsx';
export { type SpanLane, Spans } from './pictures/spans.tsx';
export { StackedBars } from './pictures/stacked-bars.tsx';
export { type Tile, TileMap, type TileMapProps } from './pictures/tile-map.tsx';
export { type TimeLine, Timeline, type TimelineProps } from './pictures/timeline.tsx';
export { type WheelShape, YearWheel } from './pictures/year-wheel.tsx';
export { PlainWords } from './prose/plain-words.tsx';
export { Prose } from './prose/prose.tsx';
export { ProseField } from './prose/prose-field.tsx';
export { ChangedWords, Changes } from './prose/word-changes.tsx';
export {
  createUi,
  LANGUAGES,
  type Lang,
  langHref,
  type MenuItem,
  type Notice,
  readLang,
  type Ui,
  type UiGiven,
} from './ui-context.ts';
export {
  capitalise,
  compareNames,
  countInWords,
  countOf,
  type Day,
  dayAndMonth,
  isoDate,
  isoMoment,
  list,
  listOr,
  longDate,
  longMoment,
  type Moment,
  monthName,
  number,
  relativeDays,
  shortDate,
  shortMonthName,
  sortByName,
} from './words/format.ts';
export { sharedWords } from './words/shared-words.ts';
export { type Catalogue, catalogue, type Like, pick } from './words/words.ts';
