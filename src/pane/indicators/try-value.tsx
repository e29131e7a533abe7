import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Value } from '../../actual/actual';
import type { IndicatorReport } from '../../app/report';
import { tryValue } from '../../app/try-value';
import { Explanation } from '../explanation';
import { useFullSay } from '../full-speech';

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
      <Field label={say('try-value')} size="small" orientation="horizontal">
        <Input size="small" value={text} onChange={(_, { value }) => change(value)} />
      </Field>
      <div aria-live="polite">{tried !== null && <Explanation of={tried} />}</div>
    </>
  );
}
