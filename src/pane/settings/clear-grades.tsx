import { Field } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import type { Report } from '../../app/report';
import { useActions } from '../actions';
import { Button } from '../button';
import { useFullSay } from '../full-speech';
import styles from './settings.module.css';

/** 清除评级: takes away everything that was ever added to the sheet, after being asked once more. */
export function ClearGrades({ report }: { readonly report: Report }) {
  const say = useFullSay();
  const { clear } = useActions();
  const disabled = report.tables.every(({ gradeColumn }) => gradeColumn === null);
  const [asked, setAsked] = useState(false);
  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !asked) return;
    event.stopPropagation();
    setAsked(false);
  }

  return (
    <Field hint={say('clear-hint')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape takes the question back from either answer */}
      <div className={styles.buttons} onKeyDown={leave}>
        {asked && !disabled ? (
          <>
            {/* Where the first button was: pressed once too often, it takes nothing away. */}
            <Button onClick={() => setAsked(false)}>{say('clear-no')}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                setAsked(false);
                clear(report.sheets.map(({ id }) => id));
              }}
            >
              {say('clear-yes')}
            </Button>
          </>
        ) : (
          <Button unavailable={disabled} onClick={() => setAsked(true)}>
            {say('clear')}
          </Button>
        )}
      </div>
    </Field>
  );
}
