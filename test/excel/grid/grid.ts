import type { Univer } from '@univerjs/core';
import { Autofit } from './autofit';
import { Calculation } from './calculation';
import { Cells } from './cells';
import { Changes } from './changes';
import { Charts } from './charts';
import { ConditionalRules } from './conditional-rules';
import { Dimensions } from './dimensions';
import { Engine } from './engine';
import { Filters } from './filters';
import { Names } from './names';
import { Panes } from './panes';
import { Pivots } from './pivots';
import { refuseTyped } from './refuse-typed';
import { translateRule } from './rule-translation';
import { Selection } from './selection';
import { Sheets } from './sheets';
import { Structure } from './structure';
import { StyleReader } from './styles';
import { Tables } from './tables';
import { TrackedAreas } from './tracked-areas';
import { Validations } from './validations';

/** The workbook as the object model sees it: Univer's cells and structure, and what Univer has no place for. */
export class Grid {
  /** Language of the displayed texts (dates), as Excel's own. */
  locale = 'zh-CN';
  fileName = 'Book1.xlsx';
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** What a read of more cells than Excel gives at once answers: it differs between Excels. */
  largeReads: 'error' | 'null' = 'error';
  /** The font of cells that carry none of their own. */
  defaultFont = { name: '等线', size: 11 };
  readonly sheets: Sheets;
  readonly styles: StyleReader;
  readonly cells: Cells;
  readonly structure: Structure;
  readonly dimensions: Dimensions;
  readonly autofit: Autofit;
  readonly rules: ConditionalRules;
  readonly names: Names;
  readonly tables: Tables;
  readonly panes: Panes;
  readonly filters: Filters;
  readonly validations: Validations;
  readonly charts = new Charts();
  readonly pivots = new Pivots();
  readonly selection: Selection;
  readonly calculation: Calculation;
  readonly changes: Changes;
  readonly tracked: TrackedAreas;
  /** Workbook settings of the add-in (workbook.settings and Office.context.document.settings), by key. */
  readonly settings = new Map<string, unknown>();
  /** Office.context.document.settings: JSON texts by key. */
  readonly documentSettings = new Map<string, string>();

  constructor(readonly univer: Univer) {
    const engine = new Engine(univer);
    this.sheets = new Sheets(engine);
    this.styles = new StyleReader(engine);
    this.changes = new Changes(engine, (sheet, row, column) => {
      const [[value] = []] = this.cells.values(sheet, { row, column, rows: 1, columns: 1 });
      return value ?? '';
    });
    const locale = () => this.locale;
    this.cells = new Cells(engine, this.styles, locale, this.changes.noteWritten);
    this.dimensions = new Dimensions(engine, this.cells);
    this.autofit = new Autofit(this.cells, this.dimensions, this.styles);
    this.rules = new ConditionalRules(engine, translateRule);
    this.names = new Names(engine);
    this.tables = new Tables(engine, this.cells);
    this.panes = new Panes(engine);
    this.filters = new Filters(engine, this.cells);
    this.validations = new Validations(engine);
    this.selection = new Selection(engine, this.sheets);
    refuseTyped(engine, this.styles);
    this.structure = new Structure(engine, this.sheets, this.cells, (work) =>
      this.changes.withoutSelecting(() => this.selection.kept(work)),
    );
    this.calculation = new Calculation(engine);
    this.flush = () => engine.buffer.flush();
    this.tracked = new TrackedAreas(this.changes);
    this.changes.listen((change) => this.sheets.follow(change));
    this.changes.listen((change) => this.tables.follow(change));
    this.changes.listen((change) => this.pivots.follow(change));
    this.changes.listen((change) => this.charts.follow(change));
    this.changes.listen((change) => this.rules.follow(change, (sheet) => this.sheets.name(sheet)));
  }

  /** Hands to Univer what was written and still waits: at the end of every request. */
  readonly flush: () => void;

  dispose(): void {
    this.calculation.dispose();
    this.univer.dispose();
  }
}
