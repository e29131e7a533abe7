import type { DialogRequest } from './add-in-frame';

type DialogBoxProps = {
  title: string;
  request: DialogRequest;
  onClose(): void;
  /** Puts the dialog's page into the element; what comes back takes it out again. */
  attach(element: HTMLElement | null): (() => void) | undefined;
};

/** A dialog of the add-in's, floating over the page as Excel on the web shows it. */
export function DialogBox({ title, request, onClose, attach }: DialogBoxProps) {
  return (
    <div className="veil">
      <section
        className="dialog-box"
        role="dialog"
        aria-label={title}
        style={{ width: `${request.width}vw`, height: `${request.height}vh` }}
      >
        <header>
          <h2>{title}</h2>
          <button type="button" aria-label="关闭对话框 Close the dialog" onClick={onClose}>
            ✕
          </button>
        </header>
        <div className="frame" ref={attach} />
      </section>
    </div>
  );
}
