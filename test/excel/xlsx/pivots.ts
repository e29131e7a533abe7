import type { Worksheet } from '@cj-tech-master/excelts';
import { parseArea } from '../grid/area';
import type { Pivot } from '../grid/pivots';

/** What the library keeps of a pivot table that it has read, but does not type. */
interface ReadPivot {
  readonly name?: string;
  readonly location?: { readonly ref?: string };
}

/** The sheet's pivot tables, with the cells that they fill. */
export function readPivots(sheet: Worksheet, id: string): Pivot[] {
  return sheet.pivotTables.flatMap((table, index) => {
    const { name, location } = table as ReadPivot;
    const area = parseArea(location?.ref ?? '');
    return area ? { id: `${id}:${index + 1}`, sheet: id, name: name ?? `PivotTable${index + 1}`, area } : [];
  });
}
