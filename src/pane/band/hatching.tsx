/** The paint of values that no tier owns (档间空隙), for the `fill` of any shape while `Hatching` is on the page. */
export const HATCHING = 'url(#gap-hatching)';

/** Draws nothing itself; defines the hatching once for all bands. */
export function Hatching() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <defs>
        <pattern id="gap-hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="#FFFFFF" />
          <rect width="2" height="6" fill="#767676" />
        </pattern>
      </defs>
    </svg>
  );
}
