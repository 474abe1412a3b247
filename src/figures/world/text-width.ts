// About how wide words are in the label type, without measuring in a document: shares of an em, summed. Errs wide.

const narrow: Readonly<Record<string, number>> = {
  i: 0.28,
  l: 0.3,
  t: 0.38,
  f: 0.36,
  r: 0.4,
  j: 0.32,
  m: 0.88,
  w: 0.8,
  ' ': 0.27,
  '.': 0.28,
  ',': 0.28,
  '-': 0.4,
  '1': 0.56,
  A: 0.68,
  B: 0.66,
  D: 0.7,
  G: 0.72,
  M: 0.86,
  N: 0.74,
  P: 0.64,
  T: 0.62,
  W: 0.98,
};

const widths = new Map<string, number>();

/** In pixels; each text is measured once. */
export function widthOf(text: string, size: number): number {
  let width = widths.get(text);
  if (width === undefined) {
    width = [...text].reduce((sum, letter) => sum + (narrow[letter] ?? (letter < 'a' ? 0.64 : 0.56)), 0);
    widths.set(text, width);
  }
  return width * size;
}

/** Hundredths of an em of the label type's bold letters, as its font has them. */
const bold = new Map(
  [
    ...(
      'a55b60c51d60e56f37g59h57i30j26k56l32m88n57o58p60q60r38s51t38u57v53w74x54y52z51' +
      'A68B64C66D69E60F57G72H70I42J56K66L55M86N72O75P63Q76R65S61T61U69V64W89X69Y65Z62 31.27,27-37'
    ).matchAll(/(\D)(\d\d)/gu),
  ].map(([, letter = '', width]) => [letter, Number(width) / 100]),
);

/** Width in pixels of a name in bold, near enough for a rule to end where it does. */
export const boldWidthOf = (text: string, size: number): number =>
  size * [...text].reduce((sum, letter) => sum + (bold.get(letter.normalize('NFD').charAt(0)) ?? 0.6), 0);

/** Breaks words into lines no wider than room; a single word may stick out. */
export function linesOf(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
