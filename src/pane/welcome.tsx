import { useActions } from './actions';
import { Button } from './button';
import styles from './pane.module.css';
import { useSay } from './speech';

/** The first run: three lines, gone for this workbook once they were read or a grade was written. */
export function Welcome() {
  const say = useSay();
  const { change } = useActions();
  return (
    <section className={styles.welcome} aria-label={say('welcome')}>
      <div className={styles.welcomeHead}>
        <h2>{say('welcome')}</h2>
        <Button size="small" appearance="subtle" onClick={() => void change({ welcomed: true })}>
          {say('welcome-done')}
        </Button>
      </div>
      <ol>
        <li>{say('welcome-fill')}</li>
        <li>{say('welcome-grade')}</li>
        <li>{say('welcome-settle')}</li>
      </ol>
    </section>
  );
}
