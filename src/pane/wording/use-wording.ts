import { useEffect, useState } from 'react';
import type { Session } from '../../app/session';
import type { Checked } from '../../app/wording-session';

/** How long the sheet must be still before its wording is read again; typing is never held up by the check. */
const PAUSE_MS = 300;

/**
 * The findings on what was last looked at; null until the first check is over, and `broken` where it failed. `revision` is anything that changes when
 * there is something new to check.
 */
export function useWording(session: Session, revision: unknown): Checked | 'broken' | null {
  const [checked, setChecked] = useState<Checked | 'broken' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the session's own look is what is checked, the revision tells that it is new
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(async () => {
      try {
        const wording = await session.wording();
        if (wanted) setChecked(wording.check());
      } catch (broken) {
        // The check's own fault, or it could not be loaded: the person is told, the console has the reason.
        if (wanted) setChecked('broken');
        throw broken;
      }
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [session, revision]);
  return checked;
}
