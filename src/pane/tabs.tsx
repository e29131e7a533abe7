import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './workspace.module.css';

/** One tab: its words, and an icon where there is no room for them. */
export interface TabChoice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: ReactNode;
}

/** The id of the element that a tab shows; it carries role="tabpanel". */
export const PANEL_ID = 'tab-panel';

/**
 * A row of tabs as the ARIA Authoring Practices have it: Tab enters at the chosen one, the arrow keys choose. Fluent's own
 * would bring 22 kB of focus management that nothing else here needs.
 */
export function Tabs<Id extends string>({
  tabs,
  chosen,
  onChoose,
}: {
  readonly tabs: readonly TabChoice<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}) {
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  }

  return (
    <div ref={list} role="tablist" className={styles.tabs} onKeyDown={move}>
      {tabs.map(({ id, label, icon }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={id === chosen}
          aria-controls={PANEL_ID}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          {...(icon !== undefined && { 'aria-label': label, title: label })}
        >
          {icon ?? label}
        </button>
      ))}
    </div>
  );
}
