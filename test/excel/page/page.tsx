import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PageShell } from './page-shell';
import { StandIn } from './stand-in';
import { openTestBridge } from './test-bridge';

import './page.css';

/** Shows the stand-in with the workbook that the server was started with. */
async function start(root: HTMLElement): Promise<void> {
  const [manifest, workbook] = await Promise.all([fetch('/manifest.xml'), fetch('workbook')]);
  const standIn = new StandIn(await manifest.text());
  openTestBridge(standIn);
  // At once, so that the workbook finds the grid's place.
  flushSync(() => createRoot(root).render(<PageShell standIn={standIn} />));
  const name = decodeURIComponent(workbook.headers.get('X-File-Name') ?? '');
  await standIn.openBytes(name, new Uint8Array(await workbook.arrayBuffer()));
}

const root = document.getElementById('page');
if (root !== null) void start(root);
