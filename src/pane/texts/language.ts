import { actual } from './actual';
import { chrome } from './chrome';
import { errors } from './errors';
import { grading } from './grading';
import { help } from './help';
import { indicators } from './indicators';
import { news } from './news';
import { noTable } from './no-table';
import { pages } from './pages';
import { review } from './review';
import { sayFrom } from './say';
import { table } from './table';
import { wording } from './wording';
import { workspace } from './workspace';

/** Every sentence of the product, both languages side by side, by message id. */
export const texts = {
  ...chrome,
  ...errors,
  ...news,
  ...workspace,
  ...noTable,
  ...indicators,
  ...review,
  ...pages,
  ...help,
  ...table,
  ...actual,
  ...grading,
  ...wording,
};

export type MessageId = keyof typeof texts;

/** Speaks every sentence of the product in one language: `sayIn('zh')('indicators', { count: 25 })` → 25 项指标. */
export const sayIn = sayFrom(texts);
