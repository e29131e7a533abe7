import { createRoot } from 'react-dom/client';
import { openSession } from './app/open-session';
import { type BootProblem, boot, type ExcelHost } from './excel/boot';
import { Pane } from './pane/pane';

/** The messages of taskpane.html that this entry can show; the page's own script and style do the rest. */
const PROBLEMS: Readonly<Record<BootProblem, string>> = {
  'not-loaded': 'blocked',
  'outside-excel': 'outside',
  'too-old': 'too-old',
};

const page = document.documentElement.dataset;

/** Opens the pane, or leaves the page with the message that says why not. */
async function open(root: HTMLElement): Promise<void> {
  const booted = await boot(() => {
    page.problem = 'silent';
  });
  if (!booted.ok) {
    page.problem = PROBLEMS[booted.problem];
    return;
  }
  delete page.problem;
  const { host } = booted;
  const session = openSession();
  createRoot(root).render(
    <Pane
      session={session}
      language={host.language.startsWith('zh') ? 'zh' : 'en'}
      theme={host.theme ?? preferred()}
    />,
  );
}

/** The theme of the system, where Excel tells none. */
function preferred(): NonNullable<ExcelHost['theme']> {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no #root');
// The page's own script says 'never' where it has something to say instead of the pane.
if (page.started !== 'never') {
  page.started = '';
  delete page.problem;
  void open(root);
}
