import type { Child } from 'hono/jsx';
import type { Block, ReportPart } from '../../report/report.ts';

/** The report as one reads it, inside a page whose own heading stands over it: headings begin at the second level. */
export function ReportDocument({
  parts,
  title,
  tools,
}: {
  parts: readonly ReportPart[];
  title: string;
  tools?: ((part: ReportPart) => Child) | undefined;
}) {
  return (
    <article class="report" lang="sv" aria-label={title}>
      {parts.map((part) => (
        <div class={`report-part report-${part.kind}`}>
          <div class="report-words">
            <PartHeading part={part} />
            {part.kind === 'title' ? null : part.blocks.map((block) => <BlockView block={block} />)}
          </div>
          {tools?.(part)}
        </div>
      ))}
    </article>
  );
}

function PartHeading({ part }: { part: ReportPart }) {
  if (part.kind === 'title')
    return <h2>{part.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : [])).join(' ')}</h2>;
  return part.heading === null ? null : <h3>{part.heading}</h3>;
}

function BlockView({ block }: { block: Block }) {
  if (block.kind === 'paragraph') return <p>{asked(block.text)}</p>;
  if (block.kind === 'signers')
    return (
      <dl class="signers">
        {block.signers.map(({ administration, head }) => (
          <div>
            <dt>{asked(administration)}</dt>
            <dd>{asked(head ?? '')}</dd>
          </div>
        ))}
      </dl>
    );
  const items = block.items.map((item) => <li>{asked(item)}</li>);
  return block.kind === 'clauses' ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** Text with what somebody must still fill in marked, and its line breaks. */
function asked(text: string): Child {
  return text.split('\n').map((line, place) => (
    <>
      {place === 0 ? null : <br />}
      {line.split(/(\[[^[\]]+\])/).map((piece) => (/^\[.*\]$/.test(piece) ? <mark>{piece}</mark> : piece))}
    </>
  ));
}
