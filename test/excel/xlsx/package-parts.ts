import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import type { RuleAttributes } from './rules';

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
/** What the library makes of openpyxl's fill without a pattern; Excel would offer to repair such a file. */
const FAULTY_FILL = ' patternType="undefined"';
const NAMESPACE = 'urn:excel-stand-in:settings';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** Reads the settings that a saved copy carries; null where there are none. */
export async function readSettings(bytes: Uint8Array): Promise<CarriedSettings | null> {
  const part = await unzip(bytes).bytes(PART);
  if (!part) return null;
  const xml = new TextDecoder().decode(part);
  const json = /<settings xmlns="urn:excel-stand-in:settings">([\s\S]*)<\/settings>/.exec(xml)?.[1];
  return json === undefined ? null : (JSON.parse(unescapeXml(json)) as CarriedSettings);
}

/** What a written package still lacks. Rules' attributes go by the sheet's name. */
interface PackageExtras {
  readonly settings: CarriedSettings;
  readonly ruleAttributes: ReadonlyMap<string, RuleAttributes>;
}

/** Adds to a written .xlsx what the library does not write. */
export async function completePackage(bytes: Uint8Array, extras: PackageExtras): Promise<Uint8Array> {
  const hasSettings = extras.settings.workbook.length > 0 || extras.settings.document.length > 0;
  const sheets = [...extras.ruleAttributes].filter(([, attributes]) => attributes.size > 0);
  const read = async (path: string): Promise<string> =>
    new TextDecoder().decode((await unzip(bytes).bytes(path)) ?? new Uint8Array());
  const styles = await read(STYLES);
  const hasFaultyFills = styles.includes(FAULTY_FILL);
  if (!hasSettings && !hasFaultyFills && sheets.length === 0) return bytes;
  const editor = await editZip(bytes);
  if (hasFaultyFills) editor.set(STYLES, styles.replaceAll(FAULTY_FILL, ''));
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
  const workbook = await read('xl/workbook.xml');
  for (const [name, attributes] of sheets) {
    const path = sheetPath(workbook, relationships, name);
    editor.set(path, addRuleAttributes(await read(path), attributes));
  }
  return editor.bytes();
}

/** Where the package keeps a sheet. */
function sheetPath(workbook: string, relationships: string, name: string): string {
  const sheets = [...workbook.matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
  const tag = sheets.find((one) => unescapeXml(/ name="([^"]*)"/.exec(one)?.[1] ?? '') === name) ?? '';
  const id = / r:id="([^"]*)"/.exec(tag)?.[1] ?? '';
  const relationship =
    [...relationships.matchAll(/<Relationship [^>]*>/g)].find(([one]) => one.includes(` Id="${id}"`))?.[0] ?? '';
  return `xl/${/ Target="([^"]*)"/.exec(relationship)?.[1] ?? ''}`;
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

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function unescapeXml(text: string): string {
  const plain = text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'");
  return plain.replaceAll('&amp;', '&');
}
