const organ = /nämnd|styrelse|fullmäktige|utskott|(?<!\p{L})råd(?:et)?(?!\p{L})|beredning(?:en)?(?!\p{L})/iu;
const abbreviation = /^[A-ZÅÄÖ]{2,5}(?:[\s-]?AU)?$/u;
/** Said of whichever board the page is about: `nämnden`, `styrelsen`, `nyvalda fullmäktige`. */
const general = /(?<!\p{L})(?:(nämnd)(?:en|ens|möten?|sammanträden?)?|(styrelse)ns?|(fullmäktige)s?)(?!\p{L})/iu;

/** Whether a text tells whose meetings follow. */
export function namesOrgan(text: string): boolean {
  return organ.test(text) || abbreviation.test(text.trim());
}

/** Whether the organ that a text names may be this board: by its name, by its initials, or as "nämnden". Pure. */
export function isOwn(text: string, board: string): boolean {
  const [said, own] = [plain(text), plain(board)];
  if (abbreviation.test(text.trim())) return text.trim().replaceAll(/[\s-]/g, '') === initialsOf(board);
  // The board's committee is no board: its name holds the board's.
  if (/utskott/.test(said) && !/utskott/.test(own)) return false;
  if (said.includes(own.replace(/(?:en|et|s)$/u, ''))) return true;
  const [, ...kinds] = general.exec(said) ?? [];
  const isNamed = /\p{L}(?:nämnd|styrelse|fullmäktige)/u.test(said);
  return !isNamed && kinds.some((kind) => kind !== undefined && own.includes(kind));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** `VON` of Vård- och omsorgsnämnden, `SN` of Socialnämnden, `KS` of Kommunstyrelsen. */
function initialsOf(board: string): string {
  const last = /(nämnd|styrelse|fullmäktige|utskott)/iu.exec(board)?.[1]?.charAt(0) ?? '';
  const words = plain(board)
    .split(/[\s-]+/u)
    .filter((word) => word !== 'och' && word !== '');
  return `${words.map((word) => word.charAt(0)).join('')}${last}`.toUpperCase();
}
