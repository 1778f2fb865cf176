/** Papers: PDF from templates, files by name, ZIP, seals. */
export { type NamedFile, safeFileName, uniqueFileNames } from './named-file.ts';
export { proseSheet } from './prose-sheet.ts';
export { openSealer, type Sealer, seal } from './seal/sealer.ts';
export { type Paper, TypesetError, typeset } from './typeset.ts';
export { type FiledFile, zipOf } from './zip.ts';
