import type { HeadingBlock } from './heading-block';
import { readHeadingText } from './heading-text';
import type { Line } from './table-lines';

/** 2024年度, 2024年部门整体…; 2024年6月 is a day that a form was filled in or printed. */
const YEAR_OF = /(?<!\d)(20\d{2})年(?:度|(?!\d{1,2}月|[一二三四五六七八九十]{1,2}月))/gu;

/**
 * The year that a table is for, by the first of these that names just one: the heading of its actuals (2024年完成), the lines
 * above it (2024年度绩效目标表), its sheet's name. null where none does.
 */
export function tableYear(
  { columns }: HeadingBlock,
  lines: readonly Line[],
  sheet: string,
  actual: number | null,
): number | null {
  const heading = columns.find(({ column }) => column === actual)?.words ?? [];
  const places = [
    heading.flatMap((words) => readHeadingText(words)?.years ?? []),
    lines.flatMap(({ words }) => yearsIn(words)),
    yearsIn(sheet),
  ];
  for (const years of places) {
    const [only, ...others] = new Set(years);
    if (only !== undefined) return others.length === 0 ? only : null;
  }
  return null;
}

function yearsIn(words: string): number[] {
  return [...words.normalize('NFKC').matchAll(YEAR_OF)].map(([, year]) => Number(year));
}
