import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import { usualPoints } from '../../app/summarise-report';
import { useActions } from '../actions';
import { Button } from '../button';
import { useFullSay } from '../full-speech';
import { TextField } from '../text-field';
import styles from './settings.module.css';

/** The points of each tier for the weighted score. They are kept once each of them is a number from 0 to 100. */
export function TierPoints({
  labels,
  points,
}: {
  readonly labels: readonly string[];
  readonly points: readonly number[] | null;
}) {
  const say = useFullSay();
  const { change } = useActions();
  const usual = usualPoints(labels.length);
  const [texts, setTexts] = useState((points?.length === labels.length ? points : usual).map(String));
  const wrong = texts.some((text) => readPoints(text) === null);

  function keep(): void {
    const numbers = texts.map(readPoints).filter((number) => number !== null);
    if (numbers.length === texts.length) void change({ points: numbers });
  }

  return (
    <Field
      label={say('setting-points')}
      hint={say('setting-points-hint')}
      {...(wrong && { validationMessage: say('setting-points-wrong') })}
    >
      <fieldset className={styles.points} aria-label={say('setting-points')}>
        {labels.map((label, tier) => (
          <TextField
            key={label}
            label={label}
            inputMode="decimal"
            value={texts[tier] ?? ''}
            onChange={(value) => setTexts(texts.map((text, other) => (other === tier ? value : text)))}
            onBlur={keep}
          />
        ))}
        <Button
          size="small"
          onClick={() => {
            setTexts(usual.map(String));
            void change({ points: null });
          }}
        >
          {say('setting-points-usual')}
        </Button>
      </fieldset>
    </Field>
  );
}

/** A number of points from 0 to 100, null for anything else. */
function readPoints(text: string): number | null {
  const number = /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number <= 100 ? number : null;
}
