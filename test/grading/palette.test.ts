import { type PaletteId, type Swatch, statusColours, tierColours } from '../../src/grading/palette';

const PALETTES: readonly PaletteId[] = ['default', 'colour-blind', 'print'];
const TIERS = [2, 3, 4, 5, 6];

/** Relative luminance of #RRGGBB (WCAG 2.1). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast({ fill, font }: Swatch): number {
  const [dark = 0, light = 0] = [luminance(fill), luminance(font)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Lightness as the eye sees it, from 0 (black) to 100 (white): CIE L*. */
function lightness(colour: string): number {
  const y = luminance(colour);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

describe.each(PALETTES)('%s', (palette) => {
  test.each(TIERS)('%d tiers: text is readable on every one (4.5:1)', (tiers) => {
    const colours = tierColours(palette, tiers);
    expect(colours).toHaveLength(tiers);
    for (const swatch of colours) expect(contrast(swatch)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(TIERS)('%d tiers: each worse one is visibly darker, so the order survives greyscale', (tiers) => {
    const steps = tierColours(palette, tiers).map(({ fill }) => lightness(fill));
    for (const [index, step] of steps.entries())
      if (index > 0) expect((steps[index - 1] ?? 0) - step).toBeGreaterThanOrEqual(5);
  });

  test('what is no tier is readable, and has a look of its own', () => {
    const { confirm, undecided, manual } = statusColours(palette);
    for (const swatch of [confirm, undecided, manual]) expect(contrast(swatch)).toBeGreaterThanOrEqual(4.5);
    const fills = tierColours(palette, 6).map(({ fill }) => fill);
    for (const { fill } of [confirm, undecided]) expect(fills).not.toContain(fill);
  });
});

test('more than six tiers still get a colour each', () => {
  expect(tierColours('default', 9)).toHaveLength(9);
});
