import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';

/**
 * The colours of filled rectangles in a PDF that LibreOffice made, as #RRGGBB, page by page and from top to bottom,
 * a run of one colour counted once. Only `colours` are looked for.
 */
export async function fillsFromTopToBottom(file: string, colours: ReadonlySet<string>): Promise<string[]> {
  const fills: string[] = [];
  for (const content of contentStreams(await readFile(file))) {
    const onPage = [...content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\n[\d.]+ ([\d.]+) [\d.]+ [\d.]+ re f/g)]
      .map(([, red, green, blue, y]) => ({ colour: hex([red, green, blue]), y: Number(y) }))
      .filter(({ colour }) => colours.has(colour));
    onPage.sort((a, b) => b.y - a.y); // a PDF's y grows upwards
    fills.push(...onPage.map(({ colour }) => colour));
  }
  return withoutRepeats(fills);
}

/** A list in which no item follows its like. */
export function withoutRepeats(items: readonly string[]): string[] {
  return items.filter((item, index) => item !== items[index - 1]);
}

function contentStreams(pdf: Buffer): string[] {
  const streams: string[] = [];
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at)) {
    const start = pdf.indexOf('\n', at) + 1;
    const end = pdf.indexOf('endstream', start);
    const isCompressed = pdf[start] === 0x78; // the first byte of zlib's format
    if (isCompressed) streams.push(inflateSync(pdf.subarray(start, end)).toString('latin1'));
    at = end + 'endstream'.length;
  }
  return streams;
}

function hex(channels: readonly (string | undefined)[]): string {
  const bytes = channels.map((channel) => Math.round(Number(channel) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}
