/**
 * The letters (code points) that a TrueType font has a shape for: its `cmap` table, format 12 where there is one, else 4.
 * @throws RangeError or Error when it is no such font
 */
export function lettersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const places = Array.from({ length: view.getUint16(cmap + 2) }, (_, place) => cmap + view.getUint32(cmap + 8 + place * 8));
  const whole = places.find((at) => view.getUint16(at) === 12);
  if (whole !== undefined) return fromGroups(view, whole);
  const basic = places.find((at) => view.getUint16(at) === 4);
  if (basic === undefined) throw new Error('the font has no table of letters that we read');
  return fromSegments(view, basic);
}

/** Where a table of a TrueType font begins. @throws Error when there is none */
export function tableAt(view: DataView, wanted: string): number {
  for (let place = 0; place < view.getUint16(4); place++) {
    const at = 12 + place * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));
    if (tag === wanted) return view.getUint32(at + 8);
  }
  throw new Error(`the font has no table ${wanted}`);
}

function fromGroups(view: DataView, at: number): ReadonlySet<number> {
  const letters = new Set<number>();
  for (let group = 0; group < view.getUint32(at + 12); group++) {
    const [first, last] = [view.getUint32(at + 16 + group * 12), view.getUint32(at + 20 + group * 12)];
    for (let letter = first; letter <= last; letter++) letters.add(letter);
  }
  return letters;
}

/** Format 4: parallel lists of last letters, first letters, offsets and places of shapes. Shape 0 is "missing". */
function fromSegments(view: DataView, at: number): ReadonlySet<number> {
  const letters = new Set<number>();
  const twice = view.getUint16(at + 6);
  for (let place = 0; place < twice; place += 2) {
    const last = view.getUint16(at + 14 + place);
    const first = view.getUint16(at + 16 + twice + place);
    const step = view.getUint16(at + 16 + 2 * twice + place);
    const rangeAt = at + 16 + 3 * twice + place;
    const range = view.getUint16(rangeAt);
    for (let letter = first; letter <= last && letter < 0xffff; letter++) {
      const shape = range === 0 ? (letter + step) % 0x10000 : view.getUint16(rangeAt + range + 2 * (letter - first));
      if (shape !== 0) letters.add(letter);
    }
  }
  return letters;
}
