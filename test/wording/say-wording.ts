import { wording } from '../../src/pane/texts/wording';
import type { SayWording } from '../../src/wording/results-sheet';

/** A finding's sentence, with its {{placeholders}} filled; one without a value stays as it is, so that a test sees it. */
export function sayWording(
  language: 'zh' | 'en',
  { id, params }: { id: Parameters<SayWording>[0]; params?: Parameters<SayWording>[1] },
): string {
  return wording[id][language].replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params?.[name] ?? whole));
}
