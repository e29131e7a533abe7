import { useRef } from 'react';
import { acceptedFiles } from './workbook-file';

type TitleBarProps = {
  fileName: string;
  /** Whether a workbook is open, and none is being opened. */
  ready: boolean;
  switchesShown: boolean;
  onOpen(file: File): void;
  onSave(): void;
  onToggleSwitches(): void;
};

/** The file's name, and what can be done with the file. */
export function TitleBar({ fileName, ready, switchesShown, onOpen, onSave, onToggleSwitches }: TitleBarProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <span
        className="product"
        title="这不是 Excel，只在本机试用加载项 Not Excel: for trying the add-in on this machine"
      >
        Excel 替身 <small>stand-in</small>
      </span>
      <button type="button" disabled={!ready} onClick={() => picker.current?.click()}>
        打开 <small>Open</small>
      </button>
      <button type="button" disabled={!ready} onClick={onSave}>
        另存副本 <small>Save a copy</small>
      </button>
      <span className="file-name">{fileName}</span>
      <button type="button" disabled={!ready} aria-expanded={switchesShown} onClick={onToggleSwitches}>
        试验开关 <small>Switches</small>
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label="打开工作簿 Open a workbook"
        accept={acceptedFiles}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onOpen(file);
          event.target.value = ''; // so that the same file can be opened again
        }}
      />
    </header>
  );
}
