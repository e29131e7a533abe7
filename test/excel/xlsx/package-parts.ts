import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import { addLooks, looksIn, writeCarriedRules } from './carried-rules';
import { escapeXml, sheetPath, unescapeXml } from './package-text';
import type { RuleAttributes, RuleExtras } from './rules';

/**
 * The add-in's settings. Excel keeps them in its web-extension part, which the library loses; a custom XML part of the
 * package carries them here. Excel and LibreOffice leave such a part alone.
 */
export interface CarriedSettings {
  readonly workbook: readonly (readonly [string, unknown])[];
  readonly document: readonly (readonly [string, string])[];
}

const PART = 'customXml/item1.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const STYLES = 'xl/styles.xml';
const WORKBOOK = 'xl/workbook.xml';
const NAMESPACE = 'urn:excel-stand-in:settings';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** What the library writes for a fill that names no pattern (openpyxl's first); other readers refuse it, or show black. */
const UNDEFINED_FILL = 'patternType="undefined"';
const NO_FILL = 'patternType="none"';

/** Reads the settings that a saved copy carries; null where there are none. */
export async function readSettings(bytes: Uint8Array): Promise<CarriedSettings | null> {
  const part = await unzip(bytes).bytes(PART);
  if (!part) return null;
  const xml = new TextDecoder().decode(part);
  const json = /<settings xmlns="urn:excel-stand-in:settings">([\s\S]*)<\/settings>/.exec(xml)?.[1];
  return json === undefined ? null : (JSON.parse(unescapeXml(json)) as CarriedSettings);
}

/**
 * The package with \x in number formats written as "x": the library drops the backslash, and 0.0\% would become a percentage.
 * What is no package comes back as it is.
 */
export async function keepEscapes(bytes: Uint8Array): Promise<Uint8Array> {
  const part = await unzip(bytes)
    .bytes(STYLES)
    .catch(() => null);
  if (!part) return bytes;
  const styles = new TextDecoder().decode(part);
  const kept = styles.replace(/ formatCode="[^"]*"/g, (code) =>
    code.replace(/&quot;.*?&quot;|\\(&(?!quot;)\w+;|[^&])/g, (all, escaped) =>
      escaped === undefined ? all : `&quot;${escaped}&quot;`,
    ),
  );
  if (kept === styles) return bytes;
  const editor = await editZip(bytes);
  editor.set(STYLES, kept);
  return editor.bytes();
}

/** What a written package still lacks; for conditional formats by the sheet's name. */
interface PackageExtras {
  readonly settings: CarriedSettings;
  readonly rules: ReadonlyMap<string, RuleExtras>;
  /** What the defined names refer to, as it must stand in the file. */
  readonly names: readonly string[];
}

/** Adds to a written .xlsx what the library does not write, and mends what it writes wrongly. */
export async function completePackage(bytes: Uint8Array, extras: PackageExtras): Promise<Uint8Array> {
  const hasSettings = extras.settings.workbook.length > 0 || extras.settings.document.length > 0;
  const sheets = [...extras.rules].filter(([, { attributes, carried }]) => attributes.size + carried.length > 0);
  const read = async (path: string): Promise<string> =>
    new TextDecoder().decode((await unzip(bytes).bytes(path)) ?? new Uint8Array());
  const styles = await read(STYLES);
  const badFills = styles.includes(UNDEFINED_FILL);
  const workbook = await read(WORKBOOK);
  const named = mendNames(workbook, new Set(extras.names));
  if (!hasSettings && sheets.length === 0 && !badFills && named === workbook) return bytes;
  const editor = await editZip(bytes);
  if (named !== workbook) editor.set(WORKBOOK, named);
  const mended = styles.replaceAll(UNDEFINED_FILL, NO_FILL);
  const looks = looksIn(mended);
  const relationships = await read(RELS);
  if (hasSettings) {
    const json = escapeXml(JSON.stringify(extras.settings));
    editor.set(
      PART,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${NAMESPACE}">${json}</settings>`,
    );
    const relationship = `<Relationship Id="rIdSettings" Type="${RELATIONSHIP}" Target="../${PART}"/>`;
    editor.set(RELS, relationships.replace('</Relationships>', `${relationship}</Relationships>`));
  }
  const brought: string[] = [];
  for (const [name, { attributes, carried }] of sheets) {
    const path = sheetPath(workbook, relationships, name);
    const dressed = addRuleAttributes(await read(path), attributes);
    const written = writeCarriedRules(dressed, carried, looks.length + brought.length);
    brought.push(...written.looks);
    editor.set(path, written.sheet);
  }
  if (badFills || brought.length > 0) editor.set(STYLES, addLooks(mended, brought));
  return editor.bytes();
}

/** The library doubles the quotes of sheets' names once more in what names refer to; nothing else would find the cells then. */
function mendNames(workbook: string, wanted: ReadonlySet<string>): string {
  return workbook.replace(/(<definedName [^>]*>)([^<]*)(?=<)/g, (whole, tag: string, text: string) => {
    const once = singleQuotes(unescapeXml(text));
    return !wanted.has(unescapeXml(text)) && wanted.has(once) ? `${tag}${escapeXml(once)}` : whole;
  });
}

/** A reference whose quotes the library has doubled once too often, as it was. */
export function singleQuotes(reference: string): string {
  return reference.replaceAll("''''", "''");
}

function addRuleAttributes(xml: string, attributes: RuleAttributes): string {
  return xml.replace(/<cfRule [^>]*>/g, (tag) => {
    const extra = attributes.get(Number(/ priority="(\d+)"/.exec(tag)?.[1]));
    if (!extra) return tag;
    const cleaned = Object.keys(extra).reduce((one, key) => one.replace(new RegExp(` ${key}="[^"]*"`), ''), tag);
    const written = Object.entries(extra).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
    return cleaned.replace(/^<cfRule/, `<cfRule${written.join('')}`);
  });
}
