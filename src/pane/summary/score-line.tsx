import type { Score } from '../../grading/summarise';
import { useFullSay } from '../full-speech';
import styles from './summary.module.css';

/** The weighted score (权重, 分值) with the points that it rests on, and what is still missing from it. */
export function ScoreLine({ labels, score }: { readonly labels: readonly string[]; readonly score: Score }) {
  const say = useFullSay();
  const points = labels.map((label, tier) => `${label} ${score.points[tier]?.toFixed() ?? ''}`).join(' · ');
  return (
    <div className={styles.score}>
      <strong>
        {score.score === null ? say('score-none') : say('score', { score: score.score.toFixed() })}
        {score.band !== null && say('score-band', { band: score.band })}
      </strong>
      <span className={styles.fine}>{say('score-points', { points })}</span>
      {!score.weightGraded.eq(score.weightTotal) && (
        <span className={styles.fine}>
          {say('score-part', { graded: score.weightGraded.toFixed(), total: score.weightTotal.toFixed() })}
        </span>
      )}
      {score.unweighted > 0 && (
        <span className={styles.fine}>{say('score-unweighted', { count: score.unweighted })}</span>
      )}
    </div>
  );
}
