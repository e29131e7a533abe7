import { areaAddress, cellAddress } from '../sheet/address';
import type { Indicator, Refusal, TargetTable } from '../table/target-table';
import type { Finding } from '../wording/finding';

/** Where a target table stands, as Excel writes it: A3:I33. */
export function tableAddress({ area }: TargetTable): string {
  return areaAddress(area);
}

/**
 * The cell to look at for an indicator, as Excel writes it: its actual (实际完成值) where the table has such a column,
 * else its name.
 */
export function indicatorAddress({ columns }: TargetTable, { row }: Indicator): string {
  return cellAddress({ row, column: columns.actual ?? columns.indicator });
}

/** Where something that looks like a target table stands. */
export function refusalAddress({ area }: Refusal): string {
  return areaAddress(area);
}

/** The cell that the reason of a refusal speaks of. */
export function refusalCell({ reason }: Refusal): string {
  return cellAddress(reason.at);
}

/** The cell of a finding of the wording check (措辞检查). */
export function findingAddress({ cell }: Finding): string {
  return cellAddress(cell);
}
