import { useActions } from './actions';
import { Button } from './button';
import { useFullSay } from './full-speech';
import { Notice } from './notice';
import type { News, WorkbookState } from './workbook-state';

/** What went wrong, which sheets were not graded, where a grading was stopped, and what came of an action of the parts that come once the pane is open. */
export function LaterMessages({ state: { error, news } }: { readonly state: WorkbookState }) {
  const say = useFullSay();
  const { look, dismiss } = useActions();
  return (
    <>
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
      {news?.kind === 'graded' && news.stopped && (
        <Notice intent="info" onClose={dismiss}>
          {say('grade-stopped', news.stopped)}
        </Notice>
      )}
      {news?.kind === 'graded' &&
        news.failed.map((failure) => (
          <Notice key={failure.sheet.id} intent="error">
            {say('sheet-failed', { sheet: failure.sheet.name, advice: say(failure.error.id, failure.error) })}
          </Notice>
        ))}
      {news !== null && news.kind !== 'graded' && news.kind !== 'undone' && (
        <Notice intent={news.kind === 'not-there' ? 'info' : 'success'} onClose={dismiss}>
          {tell(news)}
        </Notice>
      )}
    </>
  );

  function tell(done: Exclude<News, { readonly kind: 'graded' }>): string {
    if (done.kind === 'fixed')
      return say(done.waiting > 0 ? 'fixed-some' : 'fixed', { fixed: done.fixed, waiting: done.waiting });
    if (done.kind === 'marked') return say(done.left > 0 ? 'marked-some' : 'marked', done);
    return say(done.kind);
  }
}
