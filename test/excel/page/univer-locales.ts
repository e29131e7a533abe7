import { LocaleType, mergeLocales } from '@univerjs/core';
import designEnUS from '@univerjs/design/locale/en-US';
import designZhCN from '@univerjs/design/locale/zh-CN';
import docsUIEnUS from '@univerjs/docs-ui/locale/en-US';
import docsUIZhCN from '@univerjs/docs-ui/locale/zh-CN';
import sheetsEnUS from '@univerjs/sheets/locale/en-US';
import sheetsZhCN from '@univerjs/sheets/locale/zh-CN';
import conditionalFormattingUIEnUS from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import conditionalFormattingUIZhCN from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import dataValidationEnUS from '@univerjs/sheets-data-validation/locale/en-US';
import dataValidationZhCN from '@univerjs/sheets-data-validation/locale/zh-CN';
import filterEnUS from '@univerjs/sheets-filter/locale/en-US';
import filterZhCN from '@univerjs/sheets-filter/locale/zh-CN';
import filterUIEnUS from '@univerjs/sheets-filter-ui/locale/en-US';
import filterUIZhCN from '@univerjs/sheets-filter-ui/locale/zh-CN';
import formulaEnUS from '@univerjs/sheets-formula/locale/en-US';
import formulaZhCN from '@univerjs/sheets-formula/locale/zh-CN';
import formulaUIEnUS from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUIZhCN from '@univerjs/sheets-formula-ui/locale/zh-CN';
import numfmtUIEnUS from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numfmtUIZhCN from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import tableEnUS from '@univerjs/sheets-table/locale/en-US';
import tableZhCN from '@univerjs/sheets-table/locale/zh-CN';
import tableUIEnUS from '@univerjs/sheets-table-ui/locale/en-US';
import tableUIZhCN from '@univerjs/sheets-table-ui/locale/zh-CN';
import sheetsUIEnUS from '@univerjs/sheets-ui/locale/en-US';
import sheetsUIZhCN from '@univerjs/sheets-ui/locale/zh-CN';
import uiEnUS from '@univerjs/ui/locale/en-US';
import uiZhCN from '@univerjs/ui/locale/zh-CN';

/** Univer's own words in the languages that the stand-in can be switched to. */
export const UNIVER_LOCALES = {
  [LocaleType.ZH_CN]: mergeLocales(
    designZhCN,
    uiZhCN,
    docsUIZhCN,
    sheetsZhCN,
    sheetsUIZhCN,
    formulaZhCN,
    formulaUIZhCN,
    numfmtUIZhCN,
    conditionalFormattingUIZhCN,
    dataValidationZhCN,
    filterZhCN,
    filterUIZhCN,
    tableZhCN,
    tableUIZhCN,
  ),
  [LocaleType.EN_US]: mergeLocales(
    designEnUS,
    uiEnUS,
    docsUIEnUS,
    sheetsEnUS,
    sheetsUIEnUS,
    formulaEnUS,
    formulaUIEnUS,
    numfmtUIEnUS,
    conditionalFormattingUIEnUS,
    dataValidationEnUS,
    filterEnUS,
    filterUIEnUS,
    tableEnUS,
    tableUIEnUS,
  ),
};
