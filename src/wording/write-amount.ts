import type Big from 'big.js';
import { printDay } from '../standard/print-meaning';
import type { Axis } from '../standard/scale';

/** A number of a scale as a person reads it, with its unit: 80%, -5%, 0.25万项, 2024年6月30日. Changes carry their sign. */
export function writeAmount(number: Big, axis: Axis): string {
  const plain = number.toFixed();
  switch (axis.kind) {
    case 'percent':
      return `${plain}%`;
    case 'percent-change':
      return `${signed(number)}%`;
    case 'point-change':
      return `${signed(number)}个百分点`;
    case 'count-change':
      return `${signed(number)}${axis.unit ?? ''}`;
    case 'count':
      return `${plain}${axis.unit ?? ''}`;
    case 'days-late':
      return `${signed(number)}天`;
    case 'date':
      return printDay(number.toNumber(), axis.cycle);
    case 'label':
      return plain;
  }
}

function signed(number: Big): string {
  return number.gt(0) ? `+${number.toFixed()}` : number.toFixed();
}
