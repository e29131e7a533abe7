/** The key in workbook.settings (ExcelApi 1.4) under which the workbook remembers everything for this product. */
export const SETTINGS_KEY = 'PerformanceTargetGrader';
