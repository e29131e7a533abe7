import type { IndicatorReport } from './report';

/** An actual on its scale with the grade that it got: what is drawn and explained, be it in the sheet, tried or an example. */
export type Judged = Pick<IndicatorReport, 'scale' | 'actual' | 'outcome' | 'manual'>;
