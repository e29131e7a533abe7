import { editZip, unzip } from '@cj-tech-master/excelts/archive';

/** Parts whose booleans the library reads: the workbook, its styles, sheets and tables. */
const PARTS = /^xl\/(?:workbook\.xml|styles\.xml|(?:worksheets|chartsheets|tables)\/[^/]+\.xml)$/;

/** Attributes of type xsd:boolean in those parts (ECMA-376 part 1, annex A: sml.xsd). None of them is a text elsewhere in them. */
const BOOLEANS = new Set(
  `date1904 filterPrivacy promptedSolutions backupFile saveExternalLinkValues checkCompatibility autoCompressPictures
  lockStructure lockWindows lockRevision minimized showHorizontalScroll showVerticalScroll showSheetTabs
  autoFilterDateGrouping fullCalcOnLoad iterate fullPrecision calcCompleted calcOnSave concurrentCalc forceFullCalc
  hidden vbProcedure xlm publishToServer workbookParameter published filterMode enableFormatConditionsCalculation
  applyStyles summaryBelow summaryRight showOutlineSymbols autoPageBreaks fitToPage customHeight zeroHeight thickTop
  thickBot windowProtection showFormulas showGridLines showRowColHeaders showZeros rightToLeft tabSelected showRuler
  showWhiteSpace defaultGridColor bestFit customWidth phonetic collapsed customFormat ph aca ca dt2D dtr del1 del2 bx
  objects scenarios formatCells formatColumns formatRows insertColumns insertRows insertHyperlinks deleteColumns
  deleteRows selectLockedCells sort autoFilter pivotTables selectUnlockedCells showErrorMessage showInputMessage
  showDropDown allowBlank disablePrompts stopIfTrue aboveAverage equalAverage percent bottom showValue gte reverse
  horizontalCentered verticalCentered headings gridLines gridLinesSet useFirstPageNumber usePrinterDefaults
  blackAndWhite draft differentOddEven differentFirst scaleWithDoc alignWithMargins man pt hiddenButton showButton
  blank descending columnSort caseSensitive applyNumberFormat applyFont applyFill applyBorder applyAlignment
  applyProtection quotePrefix pivotButton wrapText shrinkToFit justifyLastLine locked diagonalUp diagonalDown outline
  customBuiltin auto insertRow insertRowShift totalsRowShown showFirstColumn showLastColumn showRowStripes
  showColumnStripes array`.split(/\s+/),
);
/** Attributes that are booleans in these elements only. */
const BOOLEANS_OF: Readonly<Record<string, RegExp>> = {
  sheet: /^<(?:\w+:)?sheetProtection\b/,
  val: /^<(?:\w+:)?(?:b|i|strike|outline|shadow|condense|extend)\b/,
};

const TAG = /<[\w:]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))+\s*\/?>/g;
const ATTRIBUTE = /(\s)([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * The package with its booleans written 1 and 0. The format lets them be true and false too, as LibreOffice writes them, and
 * the library takes those for "not set": a protected sheet would open unprotected. What is no package comes back as it is.
 */
export async function plainBooleans(bytes: Uint8Array): Promise<Uint8Array> {
  const changed = new Map<string, string>();
  try {
    for await (const entry of unzip(bytes).entries()) {
      if (!PARTS.test(entry.path)) continue;
      const xml = await entry.text();
      const plain = xml.replace(TAG, plainTag);
      if (plain !== xml) changed.set(entry.path, plain);
    }
  } catch {
    return bytes;
  }
  if (changed.size === 0) return bytes;
  const editor = await editZip(bytes);
  for (const [path, xml] of changed) editor.set(path, xml);
  return editor.bytes();
}

function plainTag(tag: string): string {
  if (!/true|false/i.test(tag)) return tag;
  return tag.replace(ATTRIBUTE, (whole, space: string, name: string, quoted: string) => {
    const spelled = quoted.slice(1, -1).trim().toLowerCase();
    const isBoolean = BOOLEANS.has(name) || BOOLEANS_OF[name]?.test(tag);
    if (!isBoolean || (spelled !== 'true' && spelled !== 'false')) return whole;
    return `${space}${name}="${spelled === 'true' ? 1 : 0}"`;
  });
}
