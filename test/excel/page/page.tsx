import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PageShell } from './page-shell';
import { StandIn } from './stand-in';

import './page.css';

/** Shows the stand-in with the workbook that the server was started with: first what is around it, then the grid. */
async function start(root: HTMLElement): Promise<void> {
  const bridge = import('./test-bridge');
  const [manifest, workbook] = await Promise.all([got('/manifest.xml'), got('workbook')]);
  const standIn = new StandIn(await manifest.text());
  // At once, so that the workbook finds the grid's place.
  flushSync(() => createRoot(root).render(<PageShell standIn={standIn} />));
  const name = decodeURIComponent(workbook.headers.get('X-File-Name') ?? '');
  const bytes = new Uint8Array(await workbook.arrayBuffer());
  const opening = standIn.openBytes(name, bytes);
  (await bridge).openTestBridge(standIn);
  await opening;
}

async function got(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

const root = document.getElementById('page');
if (root !== null) {
  start(root).catch((error: unknown) => {
    const sentence = document.createElement('p');
    sentence.className = 'opening';
    sentence.textContent = `替身没有启动，请重新运行 npm start，再刷新本页。 The stand-in did not start: run npm start again and reload this page. (${error})`;
    root.replaceChildren(sentence);
  });
}
