import { lazy, Suspense, useEffect } from 'react';
import { useActions } from './actions';
import { Broken } from './broken';
import { Button } from './button';
import { Notice } from './notice';
import styles from './pane.module.css';
import { useSay } from './speech';
import type { News, WorkbookState } from './workbook-state';

const loadLater = () => import('./later-messages');
const LaterMessages = lazy(async () => ({ default: (await loadLater()).LaterMessages }));

/**
 * What is going on, what came of the last action, and what went wrong, each in words that screen readers hear. The words for what
 * seldom happens are fetched as soon as this stands, so that they are there when the server no longer is.
 */
export function Messages({ state }: { readonly state: WorkbookState }) {
  const say = useSay();
  const { stop, dismiss } = useActions();
  const { work, advance, error, news } = state;
  useEffect(() => {
    loadLater().catch(() => undefined);
  }, []);
  return (
    <div role="status" className={styles.messages}>
      {work !== null && (
        <div className={styles.work}>
          <span>{advance === null ? say(work) : say('advance', { ...advance })}</span>
          {advance !== null && (
            <Button size="small" onClick={stop}>
              {say('stop')}
            </Button>
          )}
          <progress
            className={styles.progress}
            aria-label={say(work)}
            {...(advance !== null && { value: advance.at - 1, max: advance.all })}
          />
        </div>
      )}
      {news?.kind === 'graded' && news.stopped === null && (
        <Notice intent={news.actualColumnAdded ? 'info' : 'success'} onClose={dismiss}>
          {tell(news)}
        </Notice>
      )}
      {news?.kind === 'undone' && (
        <Notice intent="success" onClose={dismiss}>
          {say('undone')}
        </Notice>
      )}
      {(error !== null || hasMore(news)) && (
        <Broken sentence={say('not-told')}>
          <Suspense fallback={null}>
            <LaterMessages state={state} />
          </Suspense>
        </Broken>
      )}
    </div>
  );

  function tell(done: News & { readonly kind: 'graded' }): string {
    if (done.actualColumnAdded) return say('columns-added');
    return done.written === 0 ? say('grade-unchanged') : say('grade-done', { count: done.written });
  }
}

/** Whether there is news to tell with the words that come later. */
function hasMore(news: News | null): boolean {
  if (news?.kind === 'graded') return news.stopped !== null || news.failed.length > 0;
  return news !== null && news.kind !== 'undone';
}
