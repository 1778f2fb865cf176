/**
 * What somebody typed in a field, without marks (for those see Prose): empty lines part paragraphs, single line breaks stay.
 * @param lang the words’ own language, where it is not the page’s
 */
export function PlainWords({ text, lang }: { text: string; lang?: string | undefined }) {
  if (text === '') return null;
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p lang={lang}>
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
