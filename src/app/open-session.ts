import { listSheets } from '../excel/list-sheets';
import { selectArea, watchSelection } from '../excel/selection';
import { watchSheets } from '../excel/watch';
import { parseArea } from '../sheet/address';
import type { Hints } from '../table/locate-tables';
import { clearWorkbook, gradeWorkbook } from './grade-workbook';
import type { Scope, Session } from './session';
import { watchTables } from './watch-tables';
import { Workbook } from './workbook';

/** Opens a session on the workbook that Excel shows. Nothing is read or written before an action is called. */
export function openSession(): Session {
  const workbook = new Workbook();
  const inspect = async (scope: Scope = 'active') => {
    const looked = await workbook.look(scope);
    return looked.ok ? { ok: true as const, value: looked.value.report } : looked;
  };
  const hint = async (sheetId: string, said: Hints) => {
    const known = workbook.memory.hints[sheetId];
    const columns = { ...known?.columns, ...said.columns };
    const hints = { ...workbook.memory.hints, [sheetId]: { ...known, ...said, columns } };
    const remembered = await workbook.remember({ hints });
    return remembered.ok ? inspect() : remembered;
  };
  return {
    inspect,
    turn: async () => {
      const shown = workbook.latest;
      const turned = await inspect();
      if (!turned.ok || turned.value.tables.length > 0 || shown.report.tables.length === 0) return turned;
      workbook.latest = shown;
      return { ok: true, value: null };
    },
    grade: (scope = 'active', progress) => gradeWorkbook(workbook, scope, progress ? { progress } : {}),
    confirm: (sheetId, choices) => gradeWorkbook(workbook, [sheetId], { choices }),
    recompute: (sheetId, rows) => gradeWorkbook(workbook, [sheetId], { recompute: { sheetId, rows: new Set(rows) } }),
    clear: (scope = 'active') => clearWorkbook(workbook, scope),
    undo: async () => {
      const shown = workbook.latest.sheets.map(({ id }) => id);
      const undone = await workbook.undo();
      if (!undone.ok) return undone;
      // The sheets that are shown; one of them may have been the one that was just taken away.
      const again = await inspect(shown);
      return again.ok ? again : inspect();
    },
    canUndo: () => workbook.canUndo(),
    sheets: listSheets,
    pointAtSelection: async () => {
      const { readSelection } = await import('../excel/read-selection');
      const selected = await readSelection();
      if (!selected.ok) return selected;
      const { sheetId, place } = selected.value;
      return hint(sheetId, { heading: place });
    },
    chooseColumn: (sheetId, role, column) => hint(sheetId, { columns: { [role]: column } }),
    openSample: async () => {
      const { sampleSheet } = await import('./sample-sheet');
      const added = await workbook.addSheet(sampleSheet());
      return added.ok ? inspect() : added;
    },
    select: async (sheetId, address) => {
      const area = parseArea(address);
      return area ? selectArea(sheetId, area) : { ok: false, error: { id: 'error-missing' } };
    },
    onSelection: (listener) => {
      const watching = watchSelection(listener);
      return () => {
        void watching.then((started) => (started.ok ? started.value() : undefined));
      };
    },
    onSheet: (listener) => {
      const watching = watchSheets(listener);
      return () => {
        void watching.then((started) => (started.ok ? started.value() : undefined));
      };
    },
    onChange: (listener) => watchTables(workbook, listener),
    settings: () => workbook.memory.settings,
    writeSummary: async (say) => {
      const { layOutSummarySheet } = await import('./own-sheets');
      return workbook.addSheet(layOutSummarySheet(workbook.latest.report, workbook.memory.settings.points, say));
    },
    // Loaded when it is first asked for: it is not needed to open the pane and grade.
    wording: async () => (await import('./wording-session')).openWording(workbook),
    setSettings: (change) => workbook.remember({ settings: { ...workbook.memory.settings, ...change } }),
  };
}
