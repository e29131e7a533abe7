export type Locale = 'zh-CN' | 'en-US';

/**
 * The requirement sets that the stand-in can declare: Excel 2019's, too old for the add-in; the add-in's floor;
 * the first with merged areas; the newest.
 */
export const REQUIREMENT_SETS = ['1.8', '1.9', '1.13', '1.16'] as const;
export type RequirementSet = (typeof REQUIREMENT_SETS)[number];

/** Errors that a person may want to see the add-in meet, by the code that Office gives them. */
export const FAULT_CODES = [
  'GeneralException',
  'AccessDenied',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ActivityLimitReached',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** How the played Excel is set: what a person may switch in the bar above the grid. */
export type Settings = {
  locale: Locale;
  excelApi: RequirementSet;
  dark: boolean;
  readOnly: boolean;
  cellEditMode: boolean;
  /** Milliseconds that each request waits. */
  delay: number;
};

export const DEFAULT_SETTINGS: Settings = {
  locale: 'zh-CN',
  excelApi: '1.16',
  dark: false,
  readOnly: false,
  cellEditMode: false,
  delay: 0,
};
