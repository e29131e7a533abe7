import { text } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';

/** The named HTML colours that sheets are commonly painted with; Excel takes names as well as #RRGGBB. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  lime: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  maroon: '#800000',
  purple: '#800080',
  navy: '#000080',
  teal: '#008080',
  olive: '#808000',
  aqua: '#00FFFF',
  cyan: '#00FFFF',
  fuchsia: '#FF00FF',
  magenta: '#FF00FF',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  gold: '#FFD700',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  lightblue: '#ADD8E6',
  lightyellow: '#FFFFE0',
  darkred: '#8B0000',
  darkgreen: '#006400',
  darkblue: '#00008B',
  darkorange: '#FF8C00',
};

/** A colour as #RRGGBB; Excel takes #RGB, #RRGGBB without regard to case, and names. Anything else is an invalid argument. */
export function color(value: unknown): string {
  const given = text(value).trim();
  const named = NAMED[given.toLowerCase()];
  if (named) return named;
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(given);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  if (/^#?[0-9a-f]{6}$/i.test(given)) return `#${given.replace('#', '')}`.toUpperCase();
  throw new HostError('InvalidArgument');
}

/** A colour of the grid (#rgb, #rrggbb or rgb(…)) as Excel gives it, #RRGGBB. */
export function asHex(rgb: string): string {
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(rgb);
  if (!parts) return color(rgb);
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
