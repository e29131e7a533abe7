import { Button, Field } from '@fluentui/react-components';
import { useState } from 'react';
import { useActions } from '../actions';
import { useFullSay } from '../full-speech';
import styles from './settings.module.css';

/** 清除评级: takes away everything that was ever added to the sheet, after being asked once more. */
export function ClearGrades({ disabled }: { readonly disabled: boolean }) {
  const say = useFullSay();
  const { clear } = useActions();
  const [asked, setAsked] = useState(false);
  return (
    <Field hint={say('clear-hint')}>
      <div className={styles.buttons}>
        {asked && !disabled ? (
          <>
            <Button
              appearance="primary"
              onClick={() => {
                setAsked(false);
                clear();
              }}
            >
              {say('clear-yes')}
            </Button>
            <Button onClick={() => setAsked(false)}>{say('clear-no')}</Button>
          </>
        ) : (
          <Button disabledFocusable={disabled} onClick={() => setAsked(true)}>
            {say('clear')}
          </Button>
        )}
      </div>
    </Field>
  );
}
