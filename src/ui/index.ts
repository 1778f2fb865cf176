/** The look of the program: all that other rooms may import. */

export { swedishMonths } from '../platform/swedish-months.ts';
export { type Asset, asset, assetUrl } from './assets.ts';
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
} from './blocks.tsx';
export { Checkbox, Checkboxes, type ChoiceOption, Fieldset, Radios } from './choices.tsx';
export { type FormErrors, fieldId } from './field-parts.tsx';
export { DateField, FileField, Hidden, Select, type SelectOption, TextArea, TextField } from './fields.tsx';
export { uiFor } from './for-request.ts';
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
} from './format.ts';
export { Actions, ButtonLink, CheckSentence, ErrorSummary, Form, Link, type SentencePart, SubmitButton } from './forms.tsx';
export { Icon, type IconName } from './icons.tsx';
export { type Crumb, Crumbs, Opening, Page, type PageProps } from './page.tsx';
export { Matrix, type MatrixCell, type MatrixProps, type MatrixRow } from './pictures/matrix.tsx';
export { Organisation, type OrganisationNode, type OrganisationProps } from './pictures/organisation.tsx';
export { Pictures } from './pictures/pictures.tsx';
export { type Tile, TileMap, type TileMapProps } from './pictures/tile-map.tsx';
export { type Lane, type LaneStep, type TimeLine, Timeline, type TimelineProps } from './pictures/timeline.tsx';
export { PlainWords } from './plain-words.tsx';
export { Prose } from './prose.tsx';
export { ProseField } from './prose-field.tsx';
export { sharedWords } from './shared-words.ts';
export { ShellHeader } from './shell.tsx';
export { StateMark } from './state-mark.tsx';
export { type StateKind, stateWords, type Tone } from './states.ts';
export { type Column, DataTable, type DataTableProps } from './table.tsx';
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
export { ChangedWords, Changes } from './word-changes.tsx';
export { type Catalogue, catalogue, type Like, pick } from './words.ts';
