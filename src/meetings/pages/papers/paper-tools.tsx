import { Details, Form, Hidden, Icon, SubmitButton, TextField, type Ui } from '../../../ui/index.ts';
import type { AgendaPaper } from '../../meeting.ts';
import type { PapersView } from './shown.ts';
import { words } from './words.ts';

type Props = { ui: Ui; view: PapersView; paper: AgendaPaper; place: number };

/** Beside a paper: move it, take it away or withdraw it, put it back. */
export function PaperTools({ ui, view, paper, place }: Props) {
  const w = words[ui.lang];
  const here = ui.href(`/moten/${view.meeting.id}/dagordning/${view.item.id}/handlingar`);
  if (view.meeting.life.verified) return null;
  if (paper.withdrawnAt !== null) {
    return (
      <div class="part-tools">
        <Form ui={ui} action={here} inline>
          <Hidden name="recordId" value={paper.recordId} />
          <SubmitButton kind="secondary">
            {w.restore}
            <span class="ds-sr-only">: {paper.title}</span>
          </SubmitButton>
        </Form>
      </div>
    );
  }
  const address = `${here}/${paper.id}`;
  return (
    <>
      <div class="part-tools">
        {view.item.papers.length === 1 ? null : (
          <Form ui={ui} action={`${address}/flytta`} inline>
            {place === 0 ? null : <Step ui={ui} way="upp" title={paper.title} />}
            {place === view.item.papers.length - 1 ? null : <Step ui={ui} way="ned" title={paper.title} />}
          </Form>
        )}
        {view.stillDraft ? (
          <Form ui={ui} action={`${address}/ta-bort`} inline>
            <SubmitButton kind="secondary">
              {w.remove}
              <span class="ds-sr-only"> {paper.title}</span>
            </SubmitButton>
          </Form>
        ) : null}
      </div>
      {view.stillDraft ? null : <Withdraw ui={ui} view={view} paper={paper} address={address} />}
    </>
  );
}

function Step({ ui, way, title }: { ui: Ui; way: 'upp' | 'ned'; title: string }) {
  const w = words[ui.lang];
  return (
    <SubmitButton kind="secondary" name="riktning" value={way}>
      <Icon name={way === 'upp' ? 'up' : 'down'} />
      <span class="ds-sr-only">
        {way === 'upp' ? w.up : w.down} {title}
      </span>
    </SubmitButton>
  );
}

/** The field is named after its paper: there may be several on the page. */
function Withdraw({ ui, view, paper, address }: Omit<Props, 'place'> & { address: string }) {
  const w = words[ui.lang];
  const name = `reason-${paper.id}`;
  const isWrong = view.errors.some(({ field }) => field === name);
  return (
    <Details summary={`${w.withdraw}: ${paper.title}`} open={isWrong}>
      <Form ui={ui} action={`${address}/dra-tillbaka`} label={`${w.withdraw}: ${paper.title}`}>
        <TextField
          ui={ui}
          errors={view.errors}
          name={name}
          label={w.reason}
          value={isWrong ? view.reason : ''}
          required
          maxlength={300}
        />
        <SubmitButton kind="danger">{w.withdraw}</SubmitButton>
      </Form>
    </Details>
  );
}
