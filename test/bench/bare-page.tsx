import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** What the pane is measured against: the same page, office.js and React, with one Fluent button and nothing to do. */
async function open(root: HTMLElement): Promise<void> {
  document.documentElement.dataset.started = '';
  await Office.onReady();
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button>评级</Button>
    </FluentProvider>,
  );
}

const root = document.getElementById('root');
if (root !== null) void open(root);
