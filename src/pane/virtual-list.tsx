import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './workspace.module.css';

/** Rows kept ready beyond the visible ones, so that the arrow keys never outrun the list. */
const AHEAD = 6;

/** What a list shows: headings, and rows that the arrow keys go through. */
export interface Listed {
  readonly kind: string;
  readonly key: string;
}

/**
 * A long list, drawn only where it is seen, so that thousands of rows scroll as lightly as ten. It scrolls with the page.
 * A row's own button carries `data-row={key}` and `tabIndex={reachable ? 0 : -1}`: Tab enters the list once, the arrow
 * keys, Home and End go from row to row.
 */
export function VirtualList<Item extends Listed>({
  items,
  label,
  estimate,
  current,
  revealed,
  render,
}: {
  readonly items: readonly Item[];
  readonly label: string;
  /** Rough height of an item in pixels; the true one is measured once it is drawn. */
  readonly estimate: (item: Item) => number;
  /** The row that Tab enters at, while it is drawn. */
  readonly current: string | null;
  /** The row to scroll to, once for each new object. */
  readonly revealed: { readonly key: string } | null;
  readonly render: (item: Item, reachable: boolean) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // What stands above the list comes and goes; the list must know where it begins.
  useLayoutEffect(() => {
    const now = list.current === null ? 0 : list.current.getBoundingClientRect().top + window.scrollY;
    if (Math.abs(now - top) > 1) setTop(now);
  });
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => {
      const item = items[index];
      return item === undefined ? 0 : estimate(item);
    },
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: AHEAD,
    scrollMargin: top,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish scrolls; a new list must not move what a person is reading
  useEffect(() => {
    const index = revealed === null ? -1 : items.findIndex(({ key }) => key === revealed.key);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
  }, [revealed]);

  const drawn = virtualizer.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => items[index]?.key === current);
  const entry = isDrawn ? current : firstRow(items, drawn[0]?.index ?? 0);

  function move(event: KeyboardEvent): void {
    const from = items.findIndex(({ key }) => key === (event.target as HTMLElement).dataset.row);
    const to = from < 0 ? null : destination(event.key, from, items);
    const key = to === null ? undefined : items[to]?.key;
    if (to === null || key === undefined) return;
    event.preventDefault();
    virtualizer.scrollToIndex(to, { align: 'auto' });
    focusOnceDrawn(key);
  }

  function focusOnceDrawn(key: string): void {
    // The row is drawn in the frame after the scrolling.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)?.focus()),
    );
  }

  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={move}
      aria-label={label}
    >
      {drawn.map(({ key, index, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {render(item, item.key === entry)}
          </li>
        );
      })}
    </ul>
  );
}

/** The first row at or after a place in the list. */
function firstRow(items: readonly Listed[], from: number): string | null {
  return items.slice(from, from + AHEAD).find(({ kind }) => kind !== 'heading')?.key ?? null;
}

/** Where a key leads from a row: the arrows to its neighbours past headings, Home and End to the ends. */
function destination(key: string, from: number, items: readonly Listed[]): number | null {
  const isRow = (index: number) => items[index] !== undefined && items[index]?.kind !== 'heading';
  const seek = (start: number, step: 1 | -1) => [start, start + step].find(isRow) ?? null;
  switch (key) {
    case 'ArrowDown':
      return seek(from + 1, 1);
    case 'ArrowUp':
      return seek(from - 1, -1);
    case 'Home':
      return seek(0, 1);
    case 'End':
      return seek(items.length - 1, -1);
    default:
      return null;
  }
}
