import { Icon } from '../marks/icons.tsx';
import { langHref, type MenuItem, type Ui } from '../ui-context.ts';
import { sharedWords } from '../words/shared-words.ts';

type Shell = { ui: Ui; current?: string | undefined };
type Header = Shell & {
  /** How many letters of name and menu stand beside each other on the widest page. */
  mostLetters?: number | undefined;
};

/** The name of the body, the main menu, search, language, me. On a narrow screen the menu folds behind a button. */
export function ShellHeader({ ui, current, mostLetters = LETTERS_IN_A_ROW }: Header) {
  const words = sharedWords[ui.lang];
  return (
    <header class={lettersOf(ui) < mostLetters ? 'site-header one-row' : 'site-header'}>
      <div class="site-header-inside">
        <a class="body-name" href={ui.href(ui.places?.home ?? '/')}>
          {ui.bodyName}
        </a>
        {ui.menu.length > 0 ? (
          <>
            <button class="menu-button" type="button" popovertarget="huvudmeny">
              <Icon name="menu" />
              {words.menu}
            </button>
            <nav id="huvudmeny" class="main-menu" popover="auto" aria-label={words.mainMenu}>
              <ul>
                {ui.menu.map((item) => (
                  <MenuLink ui={ui} item={item} current={item.current ?? item.href === current} />
                ))}
              </ul>
            </nav>
          </>
        ) : null}
        <Tools ui={ui} />
      </div>
      {ui.example ? <p class="example-line">{words.exampleNotice}</p> : null}
    </header>
  );
}

/** The letters that a header holds beside each other on the widest page, at our size of type. */
const LETTERS_IN_A_ROW = 84;

function lettersOf(ui: Ui): number {
  const words = [ui.bodyName, ...ui.menu.map((item) => item.label), ui.account?.label ?? ''];
  return words.reduce((letters, word) => letters + word.length + 3, 0);
}

function MenuLink({ ui, item, current }: { ui: Ui; item: MenuItem; current: boolean }) {
  return (
    <li>
      <a href={ui.href(item.href)} aria-current={current ? 'page' : undefined}>
        {item.label}
        {item.badge ? (
          <span class="badge">
            {item.badge}
            <span class="ds-sr-only"> {sharedWords[ui.lang].waitingAfterCount}</span>
          </span>
        ) : null}
      </a>
    </li>
  );
}

function Tools({ ui }: { ui: Ui }) {
  const words = sharedWords[ui.lang];
  const other = ui.lang === 'sv' ? 'en' : 'sv';
  const places = ui.places ?? {};
  return (
    <ul class="tools">
      {places.search ? (
        <li>
          <a class="ds-link" href={ui.href(places.search)}>
            {words.search}
          </a>
        </li>
      ) : null}
      <li>
        <a class="ds-link" href={langHref(other, ui.path)} hreflang={other} lang={other}>
          {words.otherLanguage}
        </a>
      </li>
      <li class="me">{ui.account ? <Me ui={ui} /> : <SignInLink ui={ui} />}</li>
    </ul>
  );
}

function Me({ ui }: { ui: Ui }) {
  return (
    <>
      {ui.account?.href ? (
        <a class="ds-link" href={ui.href(ui.account.href)}>
          {ui.account.label}
        </a>
      ) : (
        <span>{ui.account?.label}</span>
      )}
      <form method="post" action={ui.href(ui.places?.signOut ?? '/logga-ut')}>
        {ui.csrf ? <input type="hidden" name={ui.csrf.name} value={ui.csrf.value} /> : null}
        <button class="link-button" type="submit">
          {sharedWords[ui.lang].signOut}
        </button>
      </form>
    </>
  );
}

function SignInLink({ ui }: { ui: Ui }) {
  return (
    <a class="ds-link" href={ui.href(ui.places?.signIn ?? '/logga-in')}>
      {sharedWords[ui.lang].signIn}
    </a>
  );
}

/** The accessibility statement, about, the source of figures, the version: what exists of them. */
export function ShellFooter({ ui }: { ui: Ui }) {
  const words = sharedWords[ui.lang];
  const links = (['accessibility', 'about', 'sources'] as const).flatMap((name) => {
    const path = ui.places?.[name];
    return path ? [{ href: ui.href(path), label: words[name] }] : [];
  });
  return (
    <footer class="site-footer">
      <div class="site-footer-inside">
        <p>{ui.bodyName}</p>
        <ul>
          {links.map((link) => (
            <li>
              <a class="ds-link" href={link.href}>
                {link.label}
              </a>
            </li>
          ))}
          <li>{words.version(ui.version)}</li>
        </ul>
      </div>
    </footer>
  );
}
