import { countInWords, type Lang, list, longDate } from '../../../ui/index.ts';
import type { AccountDraft } from '../../read/accounts.ts';
import type { NewCounty } from '../../read/county.ts';
import { saidWords } from './said-words.ts';
import { sittingWords } from './words.ts';

/** The whole set-up in one sentence, as it will be kept. Pure. */
export function saidBack(lang: Lang, { body, principals, boards, order, accounts }: NewCounty): string {
  const words = saidWords[lang];
  const nameOf = new Map(principals.map(({ code, name }) => [code, name]));
  const joint = boards
    .filter(({ actsFor }) => actsFor.length > 0)
    .map(({ name, principal, actsFor }) =>
      words.joint(
        name,
        list(
          lang,
          [principal, ...actsFor].map((code) => nameOf.get(code) ?? code),
        ),
      ),
    );
  const federations = principals
    .filter(({ kind }) => kind === 'federation')
    .map(({ name, represents }) => words.federation(name, countInWords(lang, represents)));
  return [
    words.body(body.name, body.shortName, body.county.name, longDate(lang, body.from)),
    words.principals(
      principals.length,
      list(
        lang,
        principals.map(({ name }) => name),
      ),
    ),
    federations.length === 0 ? '' : `, ${words.where(list(lang, federations))}`,
    words.boards(countInWords(lang, boards.length), boards.length),
    joint.length === 0 ? '' : `, ${words.where(list(lang, joint))}`,
    words.host(order.host.name, nameOf.get(order.host.principal) ?? ''),
    words.organs(
      list(
        lang,
        order.organs.slice(1).map(({ name }) => name),
      ),
    ),
    ruleSaid(lang, order.rule),
    words.accounts(
      list(
        lang,
        accounts.map((account) => accountSaid(lang, account)),
      ),
    ),
  ].join('');
}

function ruleSaid(lang: Lang, rule: NewCounty['order']['rule']): string {
  const words = saidWords[lang];
  if (rule.kind === 'all') return words.all;
  return rule.kind === 'at-least'
    ? words.atLeast(countInWords(lang, rule.principals))
    : words.regionAnd(countInWords(lang, rule.municipalities));
}

function accountSaid(lang: Lang, { name, roles }: AccountDraft): string {
  const words = sittingWords[lang].accounts;
  return `${name} (${list(
    lang,
    roles.map((role) => words.roleNames[role].toLocaleLowerCase(lang)),
  )})`;
}
