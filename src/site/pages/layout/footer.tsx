import type { Site } from './site-for.ts';
import { words } from './words.ts';

const links = [
  ['/tillganglighet', 'accessibility'],
  ['/offentligt/oppna-data', 'data'],
  ['/offentligt/prova-fil', 'tryFile'],
] as const;

/** Whose it is, what it asks of nobody, and the way to what one looks for last. */
export function Footer({ site: { ui } }: { site: Site }) {
  const w = words[ui.lang];
  return (
    <footer class="site-footer">
      <div class="site-footer-inside">
        <div>
          <p>
            <strong>{ui.bodyName}</strong>
          </p>
          <p>{w.hosted}</p>
          <p>{w.noCookies}</p>
        </div>
        <nav aria-label={w.links}>
          <ul>
            {links.map(([href, name]) => (
              <li>
                <a class="ds-link" href={ui.href(href)}>
                  {w[name]}
                </a>
              </li>
            ))}
            <li>{w.version(ui.version)}</li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
