/** What somebody typed in a field, without marks: empty lines part paragraphs, single line breaks stay. */
export function ProseText({ text }: { text: string }) {
  if (text === '') return null;
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p>
          {paragraph.split('\n').map((line, place) => (
            <>
              {place === 0 ? null : <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </>
  );
}
