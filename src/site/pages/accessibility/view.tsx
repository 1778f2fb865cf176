import { Link, Section } from '../../../ui/index.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import { words } from './words.ts';

/** Who answers for the site: the host authority's board, and its function mailbox where there is one. */
interface Host {
  readonly name: string;
  readonly mailbox: string | null;
}

type Props = { site: Site; host: Host | null };

/** The statement that act 2018:1937 § 13 asks for, with the ways to tell and to complain. */
export function AccessibilityPage({ site, host }: Props) {
  const { ui } = site;
  const w = words[ui.lang];
  return (
    <SitePage
      site={site}
      title={w.title}
      lead={w.lead(host?.name ?? w.someone)}
      tab={w.tab}
      description={w.description}
      canonical="/tillganglighet"
    >
      <Section title={w.tell} id="sag-till">
        <Tell site={site} host={host} />
        <p>{w.tellWhat}</p>
      </Section>
      <Section title={w.lacks} id="brister">
        <ul>
          {w.lacksAre.split('\n').map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      </Section>
      <Section title={w.supervision} id="tillsyn">
        <p>{w.supervisionIs}</p>
        <p>
          <Link href="https://www.digg.se/tdosanmalan">{w.supervisionLink}</Link>
        </p>
      </Section>
      <Section title={w.tested} id="provat">
        <p>{w.testedIs(ui.version)}</p>
        <p>
          {w.law}: {w.lawIs}
        </p>
      </Section>
    </SitePage>
  );
}

function Tell({ site: { ui }, host }: Props) {
  const w = words[ui.lang];
  const name = host?.name ?? w.someone.toLocaleLowerCase('sv');
  if (host?.mailbox == null) return <p>{w.tellHost(name)}</p>;
  return (
    <p>
      {w.tellMail(name)} <Link href={`mailto:${host.mailbox}`}>{host.mailbox}</Link>
    </p>
  );
}
