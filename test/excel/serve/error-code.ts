/** The code of an error of Node's, such as ENOENT. (Under jest these are no instances of this realm's Error.) */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
