import {
  type IFilterColumn,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from '@univerjs/sheets-filter';
import type { Area } from './area';
import type { Cells } from './cells';
import { type Engine, toArea, toRange } from './engine';

/** A sheet's auto filter: the area with its heading row, and by which texts columns are filtered (counted from the area's first). */
export interface SheetFilter {
  readonly area: Area;
  readonly columns: ReadonlyMap<number, readonly string[]>;
}

/** Auto filters, one at most on a sheet. */
export class Filters {
  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
  ) {}

  filter(sheet: string): SheetFilter | null {
    const model = this.engine.injector.get(SheetsFilterService).getFilterModel(this.engine.unitId, sheet);
    if (!model) return null;
    const area = toArea(model.getRange());
    const columns = model.getAllFilterColumns().map(([column, filter]) => {
      const { filters } = filter.getColumnData();
      return [column - area.column, [...(filters?.filters ?? []), ...(filters?.blank ? [''] : [])]] as const;
    });
    return { area, columns: new Map(columns) };
  }

  /** Whether rows are filtered out. */
  isFiltering(sheet: string): boolean {
    return (this.filter(sheet)?.columns.size ?? 0) > 0;
  }

  setArea(sheet: string, area: Area): void {
    const part = this.cells.within(sheet, area, true);
    if (this.filter(sheet)) this.remove(sheet);
    this.engine.mutate(SetSheetsFilterRangeMutation.id, sheet, { range: toRange(part) });
  }

  /** Shows only rows with one of these texts in the column (counted from the filter's first); null shows all. */
  setTexts(sheet: string, column: number, texts: readonly string[] | null): void {
    const filter = this.filter(sheet);
    if (!filter) return;
    const col = filter.area.column + column;
    const named = texts?.filter((text) => text !== '') ?? [];
    const blank = texts?.includes('') ? { blank: true as const } : {};
    const criteria: IFilterColumn | null = texts && { colId: column, filters: { filters: named, ...blank } };
    this.engine.mutate(SetSheetsFilterCriteriaMutation.id, sheet, { col, criteria });
  }

  remove(sheet: string): void {
    if (this.filter(sheet)) this.engine.mutate(RemoveSheetsFilterMutation.id, sheet, {});
  }
}
