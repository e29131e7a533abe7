import { useState } from 'react';
import type { Value } from '../../actual/actual';
import type { IndicatorReport } from '../../app/report';
import { tryValue } from '../../app/try-value';
import { Explanation } from '../explanation';
import { useFullSay } from '../full-speech';
import { TextField } from '../text-field';

/** A field to see what another value would be graded, without writing it. */
export function TryValue({
  indicator,
  onTrial,
}: {
  readonly indicator: IndicatorReport;
  readonly onTrial: (value: Value | null) => void;
}) {
  const say = useFullSay();
  const [text, setText] = useState('');
  const tried = text.trim() === '' ? null : tryValue(indicator, text);

  function change(next: string): void {
    setText(next);
    const { actual } = tryValue(indicator, next);
    onTrial(actual.status === 'accepted' ? actual.value : actual.status === 'confirm' ? actual.proposed : null);
  }

  return (
    <>
      <TextField beside label={say('try-value')} value={text} onChange={change} />
      <div aria-live="polite">{tried !== null && <Explanation of={tried} />}</div>
    </>
  );
}
