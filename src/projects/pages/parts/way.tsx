import { catalogue, Link, type Ui } from '../../../ui/index.ts';
import type { WayStep } from '../../project-way.ts';

const words = catalogue({
  sv: { way: 'Projektets väg', done: 'klart', now: 'här är projektet i dag', ahead: 'återstår' },
  en: { way: 'The project’s way', done: 'done', now: 'the project is here today', ahead: 'ahead' },
});

/** From charter to hand-over, with today's step marked: by word, line and weight. */
export function ProjectWay({ ui, steps }: { ui: Ui; steps: readonly WayStep[] }) {
  const w = words[ui.lang];
  return (
    <nav class="way" aria-label={w.way}>
      <ol>
        {steps.map(({ name, state, href }) => (
          <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span class="way-name">{href === null ? name : <Link href={ui.href(href)}>{name}</Link>}</span>
            <span class="way-state">{w[state]}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
