import type { Color } from '@cj-tech-master/excelts';

/** Office's own theme, for files without one. Excel counts light before dark. */
const OFFICE = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The colours of the palette that old files count through (ECMA-376, indexedColors), 8 to 63. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Turns a file's colours (argb, theme with tint, indexed) into #RRGGBB; null where none is said. */
export class Palette {
  private readonly theme: readonly string[];

  constructor(themeXml: string) {
    this.theme = ORDER.map((name, index) => readThemeColor(themeXml, name) ?? OFFICE[index] ?? '#000000');
  }

  hex(color: (Partial<Color> & { tint?: number; indexed?: number }) | undefined): string | null {
    if (!color) return null;
    if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
    if (color.theme !== undefined) return tinted(this.theme[color.theme] ?? '#000000', color.tint ?? 0);
    const indexed =
      color.indexed === undefined ? undefined : INDEXED[color.indexed >= 8 ? color.indexed - 8 : color.indexed];
    return indexed ? `#${indexed}` : null;
  }
}

function readThemeColor(xml: string, name: string): string | null {
  const part = new RegExp(`<a:${name}>\\s*<a:(?:srgbClr val|sysClr[^>]*lastClr)="([0-9A-Fa-f]{6})"`).exec(xml);
  return part?.[1] ? `#${part[1].toUpperCase()}` : null;
}

/** Lighter for a positive tint, darker for a negative one (ECMA-376 18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const channel = (part: number) => (spread === 0 ? target : target - chroma / 2 + ((part - low) / spread) * chroma);
  const byte = (part: number) =>
    Math.round(Math.min(1, Math.max(0, channel(part))) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(red)}${byte(green)}${byte(blue)}`.toUpperCase();
}
