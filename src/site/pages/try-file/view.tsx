import { ExampleTag, FileField, Link } from '../../../ui/index.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import { headingOf, type TryResult } from './present.ts';
import { words } from './words.ts';

/** The name of the file field, here and where it is read. */
export const fileField = 'fil';

type Props = { site: Site; result: TryResult };

export function TryFilePage({ site, result }: Props) {
  const w = words[site.ui.lang];
  const asked = result.kind === 'nothing-asked' || result.kind === 'refused';
  return (
    <SitePage
      site={site}
      title={headingOf(site.ui.lang, result)}
      lead={asked ? w.lead : result.kind === 'bad-sum' ? w.badSumHow : undefined}
      tab={w.title}
      description={w.description}
      canonical={result.kind === 'nothing-asked' ? '/offentligt/prova-fil' : null}
      script="try-file.js"
    >
      {result.kind === 'tried' ? <Answer site={site} result={result} /> : null}
      <TryForm site={site} result={result} />
    </SitePage>
  );
}

function Answer({ site: { ui }, result }: { site: Site; result: Extract<TryResult, { kind: 'tried' }> }) {
  const w = words[ui.lang];
  return (
    <>
      {result.matches.length === 0 ? <p>{w.otherHow}</p> : <p>{w.same}</p>}
      <ul class="items">
        {result.matches.map((match) => (
          <li>
            <p>
              <Link href={ui.href(match.href)}>{match.title}</Link> {match.example ? <ExampleTag ui={ui} /> : null}
            </p>
            <p class="soft">{match.more}</p>
          </li>
        ))}
      </ul>
      <p>
        {w.sum}: <code>{result.sha256}</code>
      </p>
      <h2>{w.again}</h2>
    </>
  );
}

/** Without scripts it is sent and hashed on its way; with them the sum is done in the browser and only that is asked about. */
function TryForm({ site: { ui }, result }: Props) {
  const w = words[ui.lang];
  const address = ui.href('/offentligt/prova-fil');
  const errors = result.kind === 'refused' ? [{ field: fileField, text: result.text }] : [];
  return (
    <form
      class="drop"
      method="post"
      action={address}
      enctype="multipart/form-data"
      data-try-file={address}
      data-working={w.working}
      data-unreadable={w.unreadable}
    >
      <FileField ui={ui} name={fileField} label={w.label} help={w.help} errors={errors} />
      <p class="soft" data-drop-hint hidden>
        {w.drop}
      </p>
      <p>
        <button class="ds-button" type="submit">
          {w.submit}
        </button>
      </p>
      <p role="status" data-said />
    </form>
  );
}
