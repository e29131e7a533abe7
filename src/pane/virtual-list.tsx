import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { isFocusLost } from './keep-focus';
import styles from './workspace.module.css';

/** Rows kept ready beyond the visible ones, so that the arrow keys never outrun the list. */
const AHEAD = 6;

/** What the tabs cover at the top, in pixels. */
const TABS = 40;

/** What a list shows: headings, and rows that the arrow keys go through. */
export interface Listed {
  readonly kind: string;
  readonly key: string;
}

/**
 * A long list, drawn only where it is seen, so that thousands of rows scroll as lightly as ten. It scrolls with the page.
 * A row's own button carries `data-row={key}` and `tabIndex={reachable ? 0 : -1}`: Tab enters the list once, the arrow
 * keys, Home and End go from row to row. The row with the keyboard is always a reachable one: office.js moves the Tab key itself on
 * the web, and from anything else it leads out of the pane. The row that has the keyboard stays drawn; when its button or itself goes away, the
 * keyboard goes to the row that now stands in its place.
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
  /** The row that Tab enters at, while it is drawn and no other was visited since. */
  readonly current: string | null;
  /** The row to scroll to, once for each new object. */
  readonly revealed: { readonly key: string } | null;
  readonly render: (item: Item, reachable: boolean) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  /** The index of the item that has the keyboard. */
  const place = useRef<number | null>(null);
  /** The row that had the keyboard last. */
  const [visited, setVisited] = useState<string | null>(null);
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
    scrollPaddingStart: TABS,
    rangeExtractor: (range) => withPlace(range, place.current),
  });

  useLayoutEffect(() => {
    if (place.current === null || !isFocusLost()) return;
    const row = nearestRow(items, place.current);
    if (row !== null) reach(row);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish scrolls; a new list must not move what a person is reading
  useEffect(() => {
    setVisited(null);
    const index = revealed === null ? -1 : items.findIndex(({ key }) => key === revealed.key);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
  }, [revealed]);

  const drawn = virtualizer.getVirtualItems();
  const isDrawn = (row: string | null) => drawn.some(({ index }) => items[index]?.key === row);
  const entry = [visited, current].find(isDrawn) ?? firstRow(items, drawn[0]?.index ?? 0);

  function move(event: KeyboardEvent): void {
    const from = items.findIndex(({ key }) => key === (event.target as HTMLElement).dataset.row);
    const to = from < 0 ? null : destination(event.key, from, items);
    if (to === null) return;
    event.preventDefault();
    reach(to);
  }

  /** Gives a row the keyboard: at once where it is drawn, else in the frame after the scrolling. */
  function reach(index: number): void {
    const row = () => list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row]`);
    virtualizer.scrollToIndex(index, { align: 'auto' });
    const drawnRow = row();
    if (drawnRow) drawnRow.focus();
    else requestAnimationFrame(() => requestAnimationFrame(() => row()?.focus()));
  }

  function remember({ target }: FocusEvent): void {
    const index = Number(target.closest('[data-index]')?.getAttribute('data-index'));
    place.current = index;
    setVisited(items[index]?.key ?? null);
  }

  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={move}
      onFocus={remember}
      onBlur={() => {
        place.current = null;
      }}
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

/** What is in view, and the item that has the keyboard. */
function withPlace(range: Range, place: number | null): number[] {
  const inView = defaultRangeExtractor(range);
  if (place === null || place >= range.count || inView.includes(place)) return inView;
  return [...inView, place].sort((one, other) => one - other);
}

/** The row at a place in the list, after it or before it. */
function nearestRow(items: readonly Listed[], from: number): number | null {
  const place = Math.min(from, items.length - 1);
  return [place, place + 1, place - 1].find((index) => (items[index]?.kind ?? 'heading') !== 'heading') ?? null;
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
