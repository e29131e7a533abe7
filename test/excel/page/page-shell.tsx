import { useCallback, useState, useSyncExternalStore } from 'react';
import { DialogBox } from './dialog-box';
import { PaneSide } from './pane-side';
import { Ribbon } from './ribbon';
import type { StandIn } from './stand-in';
import { SwitchBar } from './switch-bar';
import { TitleBar } from './title-bar';

/** The whole page: title bar, ribbon, switches, spreadsheet, and the add-in's pane at its right. */
export function PageShell({ standIn }: { standIn: StandIn }) {
  const view = useSyncExternalStore(standIn.subscribe, () => standIn.view);
  const [switchesShown, setSwitchesShown] = useState(false);
  const { pane, dialog } = view;
  const ready = view.fileName !== '' && view.opening === null;
  const attachPane = useCallback(
    (element: HTMLElement | null) => (element && pane ? standIn.attachPane(element, pane.url) : undefined),
    [standIn, pane],
  );
  const attachDialog = useCallback(
    (element: HTMLElement | null) => (element && dialog ? standIn.attachDialog(element, dialog) : undefined),
    [standIn, dialog],
  );
  return (
    <>
      <TitleBar
        fileName={view.fileName}
        ready={ready}
        switchesShown={switchesShown}
        onOpen={standIn.openFile}
        onSave={standIn.saveCopy}
        onToggleSwitches={() => setSwitchesShown(!switchesShown)}
      />
      <Ribbon manifest={view.manifest} ready={ready} running={view.running} onPress={standIn.press} />
      {switchesShown && ready && (
        <SwitchBar
          settings={view.settings}
          sheetProtected={view.sheetProtected}
          onChange={standIn.change}
          onProtect={standIn.protectSheet}
          onFailNext={standIn.failNext}
        />
      )}
      {view.notice !== null && (
        <p className="notice" role="alert">
          <span>{view.notice}</span>
          <button type="button" aria-label="知道了 Dismiss" onClick={() => standIn.say(null)}>
            ✕
          </button>
        </p>
      )}
      {view.opening !== null && (
        <p className="opening" role="status">
          正在打开“{view.opening}”… Opening “{view.opening}”…
        </p>
      )}
      <main className="work">
        <div className="grid" ref={standIn.attachGrid} />
        {pane !== null && (
          <PaneSide title={view.manifest.name} onClose={standIn.closePane} attach={attachPane} key={pane.activation} />
        )}
      </main>
      {dialog !== null && (
        <DialogBox
          title={view.manifest.name}
          request={dialog}
          onClose={standIn.closeDialog}
          attach={attachDialog}
          key={dialog.url}
        />
      )}
    </>
  );
}
