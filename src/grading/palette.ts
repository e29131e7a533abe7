/** The colours of one tier or status, as #RRGGBB. Text in `font` on `fill` has a contrast of at least 4.5:1. */
export interface Swatch {
  readonly fill: string;
  readonly font: string;
}

/** default: green to red; colour-blind: blue to brown; print: greys for a black-and-white printer. */
export type PaletteId = 'default' | 'colour-blind' | 'print';

/** Grades that are no tier: 待确认, 无法评级, 人工. */
export interface StatusColours {
  readonly confirm: Swatch;
  readonly undecided: Swatch;
  readonly manual: Swatch;
}

const DARK = '#1A1A1A';
const LIGHT = '#FFFFFF';

/**
 * Six steps from best to worst. Lightness falls at every step, so that the order survives greyscale and
 * every kind of colour blindness; hue only adds to it.
 */
const RAMPS: Readonly<Record<PaletteId, readonly Swatch[]>> = {
  default: [
    { fill: '#DCF5DC', font: DARK },
    { fill: '#B0E3D2', font: DARK },
    { fill: '#A3CBF1', font: DARK },
    { fill: '#E2982F', font: DARK },
    { fill: '#E0602B', font: DARK },
    { fill: '#A4161A', font: LIGHT },
  ],
  'colour-blind': [
    { fill: '#DFEEFC', font: DARK },
    { fill: '#B5D6F3', font: DARK },
    { fill: '#9CC8EE', font: DARK },
    { fill: '#D68F1C', font: DARK },
    { fill: '#A5621A', font: LIGHT },
    { fill: '#5E2B00', font: LIGHT },
  ],
  print: [
    { fill: '#F5F5F5', font: DARK },
    { fill: '#DEDEDE', font: DARK },
    { fill: '#C4C4C4', font: DARK },
    { fill: '#A3A3A3', font: DARK },
    { fill: '#858585', font: DARK },
    { fill: '#404040', font: LIGHT },
  ],
};

/** Which steps of the ramp a scale of so many tiers uses: four tiers are green, blue, amber and red. */
const STEPS: readonly (readonly number[])[] = [
  [],
  [0],
  [0, 5],
  [0, 3, 5],
  [0, 2, 3, 5],
  [0, 2, 3, 4, 5],
  [0, 1, 2, 3, 4, 5],
];

const STATUS: Readonly<Record<PaletteId, StatusColours>> = {
  default: {
    confirm: { fill: '#EADCF7', font: '#4B1E78' },
    undecided: { fill: '#E6E6E6', font: '#424242' },
    manual: { fill: '#FFFFFF', font: '#1F3864' },
  },
  'colour-blind': {
    confirm: { fill: '#FFF2B3', font: '#4A3B00' },
    undecided: { fill: '#E6E6E6', font: '#424242' },
    manual: { fill: '#FFFFFF', font: '#1F3864' },
  },
  print: {
    confirm: { fill: '#FFFFFF', font: DARK },
    undecided: { fill: '#FFFFFF', font: '#424242' },
    manual: { fill: '#FFFFFF', font: DARK },
  },
};

/** The colours of a scale's tiers, best first. More than six tiers share the middle steps. */
export function tierColours(palette: PaletteId, tiers: number): readonly Swatch[] {
  const ramp = RAMPS[palette];
  const steps = STEPS[tiers] ?? Array.from({ length: tiers }, (_, tier) => Math.round((tier * 5) / (tiers - 1)));
  return steps.flatMap((step) => ramp[step] ?? []);
}

/** The colours of what is no tier. */
export function statusColours(palette: PaletteId): StatusColours {
  return STATUS[palette];
}
