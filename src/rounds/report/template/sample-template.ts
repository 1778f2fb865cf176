import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { look } from '../files/word-look.ts';

/** A template to begin from: every placeholder in its place, in plain styles that each authority makes its own. */
export async function sampleTemplate(): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    ...look,
    title: 'Mall för tjänsteskrivelse',
    creator: 'Samråd',
    lastModifiedBy: 'Samråd',
    sections: [
      {
        properties: { page: { margin: { top: 1400, bottom: 1300, left: 1500, right: 1300 } } },
        children: [
          ...['{{huvudman}}', '{{förvaltning}}', '{{handläggare}}', '{{datum}}', '{{diarienummer}}', '{{nämnder}}'].map(line),
          headed('{{rubrik}}', HeadingLevel.TITLE),
          line('{{#beslut}}'),
          headed('{{beslutsrubrik}}', HeadingLevel.HEADING_1),
          line('{{beslutspunkter}}'),
          line('{{/beslut}}'),
          ...section('Ärende', '{{ärende}}'),
          ...section('Beslutsunderlag', '{{beslutsunderlag}}'),
          ...section('Bakgrund', '{{bakgrund}}'),
          ...section('Information eller förhandling enligt lag (1976:580) om medbestämmande i arbetslivet', '{{mbl}}'),
          line('{{underskrifter}}'),
          ...section('Beslutet skickas till', '{{mottagare}}'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function section(heading: string, placeholder: string): readonly Paragraph[] {
  return [headed(heading, HeadingLevel.HEADING_1), line(placeholder)];
}

function headed(text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading, children: [new TextRun(text)] });
}

function line(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}
