import { Details, list, type Ui } from '../../../ui/index.ts';
import { rowId } from './map-tiles.ts';
import type { RoundPageView } from './present.ts';
import type { ReasonGroup } from './reasons-in-words.ts';
import { roundWords } from './words.ts';

type Props = { ui: Ui; reasons: RoundPageView['reasons'] };

/** Why what does not count does not: told briefly, and folded each reason by itself. */
export function Reasons({ ui, reasons: { groups, sentences } }: Props) {
  const words = roundWords[ui.lang].reasons;
  if (groups.length === 0) return <p>{words.allCount}</p>;
  return (
    <>
      <ul class="reasons">
        {groups.map((group) => (
          <Group ui={ui} group={group} />
        ))}
      </ul>
      <Details summary={words.each}>
        <ul>
          {sentences.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}

function Group({ ui, group: { who, text, roots } }: { ui: Ui; group: ReasonGroup }) {
  const words = roundWords[ui.lang].reasons;
  const names = list(
    ui.lang,
    who.map(({ name }) => name),
  );
  return (
    <li>
      <strong>{names}</strong>: {text}
      {roots.length === 0 ? null : (
        <>
          {`, ${words.waitFor} `}
          {roots.map(({ code, name }, place) => (
            <>
              {place === 0 ? null : place === roots.length - 1 ? ` ${words.and} ` : ', '}
              <a class="ds-link" href={`#${rowId(code)}`}>
                {name}
              </a>
            </>
          ))}
        </>
      )}
      .
    </li>
  );
}
