/** Where the package keeps a sheet. */
export function sheetPath(workbook: string, relationships: string, name: string): string {
  const sheets = [...workbook.matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
  const tag = sheets.find((one) => unescapeXml(/ name="([^"]*)"/.exec(one)?.[1] ?? '') === name) ?? '';
  const id = / r:id="([^"]*)"/.exec(tag)?.[1] ?? '';
  const relationship =
    [...relationships.matchAll(/<Relationship [^>]*>/g)].find(([one]) => one.includes(` Id="${id}"`))?.[0] ?? '';
  const target = / Target="([^"]*)"/.exec(relationship)?.[1] ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Text as XML has it. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** What XML text says. Numbered characters included. */
export function unescapeXml(text: string): string {
  const plain = text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_all, hexadecimal?: string, decimal?: string) =>
      String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal)),
    );
  return plain.replaceAll('&amp;', '&');
}
