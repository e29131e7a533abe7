/** Bytes that one request, or one reply, may have in Excel on the web (resource limits for add-ins: 5 MB). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Failures of a whole request, with the number by which office.js knows them (protocol §6). */
const NUMBERS = {
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type TransportCode = keyof typeof NUMBERS;

/** Whether a code is that of a whole request's failure, rather than of one action's. */
export function isTransportCode(code: string): code is TransportCode {
  return code in NUMBERS;
}

/** A request failed as a whole. */
export class TransportError extends Error {
  readonly number: number;

  constructor(code: TransportCode) {
    super(code);
    this.number = NUMBERS[code];
  }
}

/** Bytes of a text in UTF-8: Excel counts these, and a Chinese character has three. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
    // The two halves of a surrogate pair make four bytes together.
    if (unit >= 0xd800 && unit <= 0xdbff) bytes -= 2;
  }
  return bytes;
}
