import { explainIndicator } from '../app/explain-indicator';
import type { Judged } from '../app/judged';
import { useFullSay } from './full-speech';
import styles from './workspace.module.css';

/** Why something is graded as it is (评级依据), in words. */
export function Explanation({ of }: { readonly of: Judged }) {
  const say = useFullSay();
  return explainIndicator(of).map((clauses) => {
    const sentence = clauses.map(({ id, params }) => say(id, params)).join('');
    return (
      <span key={sentence} className={styles.sentence}>
        {sentence}
      </span>
    );
  });
}
