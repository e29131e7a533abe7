import { useActions } from './actions';
import { Button } from './button';
import { Notice } from './notice';
import styles from './pane.module.css';
import { useSay } from './speech';
import type { News, WorkbookState } from './workbook-state';

/** What is going on, what came of the last action, and what went wrong, each in words that screen readers hear. */
export function Messages({ state: { work, advance, error, news } }: { readonly state: WorkbookState }) {
  const say = useSay();
  const { stop, look, dismiss } = useActions();
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
      {error !== null && (
        <Notice
          intent="error"
          onClose={dismiss}
          action={
            <Button size="small" onClick={look}>
              {say('again')}
            </Button>
          }
        >
          {say(error.id, error)}
        </Notice>
      )}
      {news !== null && (
        <Notice intent={intentOf(news)} onClose={dismiss}>
          {tell(news)}
        </Notice>
      )}
      {news?.kind === 'graded' &&
        news.failed.map((failure) => (
          <Notice key={failure.sheet.id} intent="error">
            {say('sheet-failed', { sheet: failure.sheet.name, advice: say(failure.error.id, failure.error) })}
          </Notice>
        ))}
    </div>
  );

  function tell(done: News): string {
    if (done.kind === 'fixed')
      return say(done.waiting > 0 ? 'fixed-some' : 'fixed', { fixed: done.fixed, waiting: done.waiting });
    if (done.kind === 'marked') return say(done.left > 0 ? 'marked-some' : 'marked', done);
    if (done.kind !== 'graded') return say(done.kind);
    if (done.stopped) return say('grade-stopped', done.stopped);
    if (done.actualColumnAdded) return say('columns-added');
    return done.written === 0 ? say('grade-unchanged') : say('grade-done', { count: done.written });
  }
}

function intentOf(news: News): 'info' | 'success' {
  if (news.kind === 'graded') return news.actualColumnAdded || news.stopped ? 'info' : 'success';
  return news.kind === 'not-there' ? 'info' : 'success';
}
