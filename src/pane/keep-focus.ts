/** Where the Tab key stops. */
const STOP = 'button:not([tabindex="-1"]), input, select';

/** Whether what had the keyboard is gone. A pane that has not the keyboard itself (a person types in the sheet) has lost nothing. */
export function isFocusLost(): boolean {
  return document.activeElement === document.body && document.hasFocus();
}

/**
 * Keeps the keyboard's place in the pane, from its outermost element: when a button goes away with its work, the first stop in the
 * nearest part around it that is still there gets the keyboard. Lists keep their own place. The answer ends it.
 */
export function keepFocus(root: HTMLElement | null): (() => void) | undefined {
  if (root === null) return undefined;
  const { activeElement } = document;
  let path = activeElement !== null && root.contains(activeElement) ? around(activeElement, root) : [];
  const remember = ({ target }: FocusEvent): void => {
    path = around(target as Element, root);
  };
  const mend = (): void => {
    if (path[0]?.isConnected !== false || !isFocusLost()) return;
    const stops = path.filter(({ isConnected }) => isConnected).map((part) => part.querySelector<HTMLElement>(STOP));
    stops.find((stop) => stop !== null)?.focus();
  };
  const observer = new MutationObserver(mend);
  root.addEventListener('focusin', remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

/** An element and what it stands in, from the inside out. */
function around(element: Element, root: Element): readonly Element[] {
  const path = [element];
  for (let outer = element; outer !== root && outer.parentElement !== null; outer = outer.parentElement)
    path.push(outer.parentElement);
  return path;
}
