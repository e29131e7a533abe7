import { type PaletteId, type Swatch, statusColours, tierColours } from '../grading/palette';

/** The colours of so many tiers (档), best first, as the grade column shows them. */
export function coloursOfTiers(palette: PaletteId, tiers: number): readonly Swatch[] {
  return tierColours(palette, tiers);
}

/** The colours of what is no tier: 待确认, 无法评级, 人工. */
export function coloursOfStatus(palette: PaletteId, status: 'confirm' | 'undecided' | 'manual'): Swatch {
  return statusColours(palette)[status];
}
