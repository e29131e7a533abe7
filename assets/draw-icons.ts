/**
 * Draws the add-in's two icons in every size that Office asks for: `npx tsx assets/draw-icons.ts`.
 * Edges are rounded to whole pixels of each size before anything is drawn, so that they stay crisp at 16 px.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';

type Colour = readonly [red: number, green: number, blue: number];
/** Without a colour a shape cuts a hole. */
type Shape = { readonly colour: Colour | null; readonly covers: (x: number, y: number) => boolean };

/** Sizes of ribbon icons; 32 and 64 are also those of the add-in's own icon (manifest IconUrl, HighResolutionIconUrl). */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Samples along each side of a pixel. */
const SAMPLES = 8;

const FRAME: Colour = [71, 85, 105];
const PAPER: Colour = [255, 255, 255];
const LINE: Colour = [176, 188, 204];
const BEST: Colour = [14, 135, 96];
const GOOD: Colour = [86, 176, 122];
const FAIR: Colour = [240, 178, 41];
const POOR: Colour = [214, 69, 65];

/** Lengths in sixteenths of the icon's side, rounded to its pixels. */
function fitted(size: number): (sixteenths: number) => number {
  return (sixteenths) => Math.round((sixteenths * size) / 16);
}

function rectangle(colour: Colour, left: number, top: number, right: number, bottom: number, radius = 0): Shape {
  const covers = (x: number, y: number): boolean => {
    if (x < left || x >= right || y < top || y >= bottom) return false;
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return dx * dx + dy * dy <= radius * radius;
  };
  return { colour, covers };
}

function disc(colour: Colour | null, centreX: number, centreY: number, radius: number): Shape {
  return { colour, covers: (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius * radius };
}

/** A line with round ends through the points. */
function stroke(colour: Colour, width: number, points: readonly (readonly [number, number])[]): Shape {
  const near = (x: number, y: number, [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) => {
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
    const t = Math.min(1, Math.max(0, along));
    return (x - ax - t * (bx - ax)) ** 2 + (y - ay - t * (by - ay)) ** 2 <= (width / 2) ** 2;
  };
  const covers = (x: number, y: number): boolean =>
    points.some((point, index) => {
      const next = points[index + 1];
      return next !== undefined && near(x, y, point, next);
    });
  return { colour, covers };
}

/** The product and its pane: a table whose last column is coloured by tier. */
function tableIcon(size: number): Shape[] {
  const at = fitted(size);
  const hair = Math.max(1, Math.round(size / 20));
  const [left, top, right, bottom] = [at(1), at(1), at(15), at(15)];
  const body = top + at(3);
  const column = right - at(6);
  const rows = [0, 1, 2, 3].map((row) => body + Math.round((row * (bottom - hair - body)) / 3));
  const tiers = [BEST, FAIR, POOR].map((colour, row) =>
    rectangle(colour, column, (rows[row] ?? 0) + (row > 0 ? hair : 0), right - hair, rows[row + 1] ?? 0),
  );
  const lines = rows.slice(1, 3).map((y) => rectangle(LINE, left + hair, y, column - hair, y + hair));
  return [
    rectangle(FRAME, left, top, right, bottom, size / 16),
    rectangle(PAPER, left + hair, body, right - hair, bottom - hair),
    ...lines,
    rectangle(FRAME, column - hair, body, column, bottom - hair),
    ...tiers,
  ];
}

/** The action 评级: the tiers as bars from best to worst, and a tick. */
function gradeIcon(size: number): Shape[] {
  const at = fitted(size);
  const gap = at(1);
  const height = Math.floor((size - 4 * gap) / 4);
  const first = Math.floor((size - 4 * height - 3 * gap) / 2);
  const lengths = [
    [BEST, 14],
    [GOOD, 11],
    [FAIR, 8],
    [POOR, 5],
  ] as const;
  const bars = lengths.map(([colour, length], row) => {
    const top = first + row * (height + gap);
    return rectangle(colour, 0, top, at(length), top + height, size / 32);
  });
  const [x, y, radius] = [size - at(5), size - at(5), at(5)];
  const tick = [
    [x - radius * 0.5, y],
    [x - radius * 0.1, y + radius * 0.4],
    [x + radius * 0.5, y - radius * 0.35],
  ] as const;
  return [
    ...bars,
    disc(null, x, y, radius + gap),
    disc(BEST, x, y, radius),
    stroke(PAPER, Math.max(1.6, size / 12), tick),
  ];
}

/** Paints the shapes over one another on a transparent square. */
function paint(size: number, shapes: readonly Shape[]): Buffer {
  const png = new PNG({ width: size, height: size });
  const topmost = [...shapes].reverse();
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const seen = [...samples(row, column)].flatMap(
        ([x, y]) => topmost.find((shape) => shape.covers(x, y))?.colour ?? [],
      );
      const covered = seen.length / 3;
      const offset = (row * size + column) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const sum = seen.reduce((total, part, index) => total + (index % 3 === channel ? part : 0), 0);
        png.data[offset + channel] = covered ? Math.round(sum / covered) : 0;
      }
      png.data[offset + 3] = Math.round((255 * covered) / SAMPLES ** 2);
    }
  return PNG.sync.write(png);
}

function* samples(row: number, column: number): Generator<readonly [x: number, y: number]> {
  for (let i = 0; i < SAMPLES; i++)
    for (let j = 0; j < SAMPLES; j++) yield [column + (j + 0.5) / SAMPLES, row + (i + 0.5) / SAMPLES];
}

for (const size of SIZES) {
  writeFileSync(join(__dirname, `icon-${size}.png`), paint(size, tableIcon(size)));
  writeFileSync(join(__dirname, `grade-${size}.png`), paint(size, gradeIcon(size)));
}
