import type { Ui } from '../../../ui/index.ts';
import { gravityOf, type Risk, riskScale } from '../../work/risk.ts';
import { riskTone, riskWords } from '../../work/risk-words.ts';
import { riskSquares, stepSaid } from './present.ts';
import { words } from './words.ts';

/** Five by five squares in a plain table; what weighs more has a stronger colour and a heavier frame. */
export function RiskMatrix({ ui, projectId, risks }: { ui: Ui; projectId: string; risks: readonly Risk[] }) {
  const w = words[ui.lang];
  return (
    <section class="section">
      <h2 id="matris">{w.picture}</h2>
      <p class="soft">{w.description}</p>
      <table class="risk-matrix" aria-labelledby="matris">
        <thead>
          <tr>
            <th scope="col">
              <span class="ds-sr-only">{w.corner}</span>
            </th>
            {riskScale.map((step) => (
              <th scope="col">
                {step} <span class="words">{riskWords[ui.lang].consequence[step]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {riskSquares(risks).map((row) => (
            <tr>
              <th scope="row">{stepSaid(ui.lang, 'likelihood', row[0]?.likelihood ?? 0)}</th>
              {row.map((square) => (
                <td class={`tone-${riskTone(square)} ${gravityOf(square)}`}>
                  {square.risks.map(({ id, number, text }) => (
                    <a class="ds-link" href={ui.href(`/projekt/${projectId}/risker/${id}`)}>
                      {riskWords[ui.lang].named(number)}
                      <span class="ds-sr-only"> {text}</span>
                    </a>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
