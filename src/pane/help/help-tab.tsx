import { readExample } from '../../app/try-value';
import type { PaletteId } from '../../grading/palette';
import { useFullSay } from '../full-speech';
import styles from './help.module.css';
import { HelpExample } from './help-example';

const STEPS = ['help-step-fill', 'help-step-grade', 'help-step-settle'] as const;
const MARKS = ['mark-tier', 'mark-gap', 'mark-solid', 'mark-hollow', 'mark-actual', 'mark-trial'] as const;
const STATES = ['state-confirm', 'state-undecided', 'state-manual', 'state-blank'] as const;
const QUESTIONS = [
  'question-undo',
  'question-clear',
  'question-stored',
  'question-without',
  'question-print',
  'question-protected',
] as const;

/** How to grade in three steps, what each mark and state means, each with an example, and what people ask. */
export function HelpTab({ palette }: { readonly palette: PaletteId }) {
  const say = useFullSay();
  const example = readExample(
    say('example-name'),
    [
      { label: '优', text: '比上年下降10%及以上' },
      { label: '良', text: '比上年下降5%及以上' },
      { label: '中', text: '与上年持平' },
      { label: '差', text: '比上年增长' },
    ],
    '-3%',
  );
  return (
    <div className={styles.tab}>
      <h2>{say('help-steps')}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      <h2>{say('help-marks')}</h2>
      <HelpExample name={say('example-name')} example={example} palette={palette} />
      <Terms of={MARKS} />
      <h2>{say('help-states')}</h2>
      <Terms of={STATES} />
      <h2>{say('help-questions')}</h2>
      <Terms of={QUESTIONS} />
      <p>{say('help-privacy')}</p>
    </div>
  );
}

type Term = (typeof MARKS | typeof STATES | typeof QUESTIONS)[number];

function Terms({ of }: { readonly of: readonly Term[] }) {
  const say = useFullSay();
  return (
    <dl>
      {of.map((term) => (
        <div key={term}>
          <dt>{say(term)}</dt>
          <dd>{say(`${term}-means`)}</dd>
        </div>
      ))}
    </dl>
  );
}
