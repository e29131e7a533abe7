import { type FreePlace, readLooks } from '../excel/closer-look';
import type { Done } from '../excel/excel-error';
import type { Look } from './workbook';

/** A look that knows how the cells of these places look too, from one request more. Errors as in ExcelError. */
export async function seePlaces(look: Look, places: readonly FreePlace[]): Promise<Done<Look>> {
  const looks = await readLooks(places);
  if (!looks.ok) return looks;
  const seen = places.map(({ sheet, area }, index) => ({ sheet, area, look: looks.value[index] ?? 'formatted' }));
  const sheets = look.sheets.map((sheet) => ({
    ...sheet,
    looks: [...sheet.looks, ...seen.filter((one) => one.sheet === sheet.id)],
  }));
  return { ok: true, value: { ...look, sheets } };
}
