import Big from 'big.js';

/** Excel keeps 15 significant digits (Excel specifications and limits: number precision). */
const DIGITS = 15;

/** So many decimals that a quotient of two numbers of 15 digits never rounds onto a threshold that it only comes near. */
const Close = Big();
Close.DP = 40;

/**
 * The decimal that a cell's number stands for: Excel's doubles carry binary noise beyond 15 significant digits,
 * so 0.1+0.2 (0.30000000000000004) is 0.3. null for what is no finite number.
 */
export function exactNumber(value: number): Big | null {
  return Number.isFinite(value) ? new Big(value.toPrecision(DIGITS)) : null;
}

/** A quotient that compares with any threshold as the exact one would, though it may have no end in decimals: 1/3. */
export function divideClosely(dividend: Big, divisor: Big): Big {
  return new Big(new Close(dividend).div(new Close(divisor)).toFixed());
}
