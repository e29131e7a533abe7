import { type IWorkbookData, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import sheetsZhCN from '@univerjs/sheets/locale/zh-CN';
import { registerSheetPlugins } from './plugins';

/** A Univer without a user interface, holding the workbook. */
export function createHeadlessUniver(data: IWorkbookData): Univer {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: sheetsZhCN },
    logLevel: LogLevel.ERROR,
  });
  registerSheetPlugins(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  return univer;
}
