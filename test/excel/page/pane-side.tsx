import { type KeyboardEvent, type PointerEvent, useState } from 'react';

/** The widths that Excel lets a task pane have, in CSS pixels, and the one that it opens with. */
const NARROWEST = 320;
const WIDEST = 450;
const FIRST = 350;
const KEY_STEP = 10;

type PaneSideProps = {
  title: string;
  onClose(): void;
  /** Puts the add-in's frame into the element; what comes back takes it out again. */
  attach(element: HTMLElement | null): (() => void) | undefined;
};

/** The task pane at the right of the grid: title, close button, the add-in's frame, an edge that can be dragged. */
export function PaneSide({ title, onClose, attach }: PaneSideProps) {
  const [width, setWidth] = useState(FIRST);
  const resize = (wanted: number): void => setWidth(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') resize(width + KEY_STEP);
    if (event.key === 'ArrowRight') resize(width - KEY_STEP);
  };
  return (
    <aside className="pane" style={{ width }}>
      {/* biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged */}
      <div
        className="edge"
        role="separator"
        aria-label="窗格宽度 Pane width"
        aria-orientation="vertical"
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        aria-valuenow={width}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={key}
      />
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label="关闭窗格 Close the pane" onClick={onClose}>
          ✕
        </button>
      </header>
      <div className="frame" ref={attach} />
    </aside>
  );
}
