import { useFullSay } from '../full-speech';
import { markChange } from './mark-change';
import styles from './wording.module.css';

/** A text before and after a fix, what changes marked in both. */
export function ChangedText({ from, to }: { readonly from: string; readonly to: string }) {
  const say = useFullSay();
  const { before, after } = markChange(from, to);
  return (
    <dl className={styles.change}>
      <dt>{say('fix-before')}</dt>
      <dd>
        {before.start}
        {before.changed !== '' && <del>{before.changed}</del>}
        {before.end}
      </dd>
      <dt>{say('fix-after')}</dt>
      <dd>
        {after.start}
        {after.changed !== '' && <ins>{after.changed}</ins>}
        {after.end}
      </dd>
    </dl>
  );
}
