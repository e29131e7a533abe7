import { type IWorkbookData, LifecycleStages, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import { registerSheetPlugins } from '../grid/plugins';
import { fitRows } from './fit-rows';
import type { Locale, Settings } from './settings';
import { UNIVER_LOCALES } from './univer-locales';

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';

const UNIVER_LOCALE = { 'zh-CN': LocaleType.ZH_CN, 'en-US': LocaleType.EN_US } as const;

/** Shows the workbook in `container` as a spreadsheet that can be edited: formula bar, cells, sheet tabs. */
export function mountUniver(container: HTMLElement, data: IWorkbookData, { locale, dark }: Settings): Univer {
  const univer = new Univer({
    locale: UNIVER_LOCALE[locale],
    locales: UNIVER_LOCALES,
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: true, ribbonType: 'simple', footer: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  registerSheetPlugins(univer);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  const api = FUniver.newAPI(univer);
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    // Text can be measured from now on.
    if (stage === LifecycleStages.Rendered) fitRows(univer);
  });
  return univer;
}

export function setDark(univer: Univer, dark: boolean): void {
  FUniver.newAPI(univer).toggleDarkMode(dark);
}

export function setLocale(univer: Univer, locale: Locale): void {
  FUniver.newAPI(univer).setLocale(UNIVER_LOCALE[locale]);
}
