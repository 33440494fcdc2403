import { CloseCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** How the button that empties a choice or a field is called. Given as `allowClear`: by itself it has no name of ours. */
export function useClear(): { readonly label: string; readonly clearIcon: ReactNode } {
  const { t } = useTranslation('shell');
  const label = t('clear');
  return { label, clearIcon: <CloseCircleFilled ref={forPointersOnly} aria-label={label} /> };
}

/**
 * The button is seen under a pointer alone, and Ant leaves it in the order of tabs: whoever walked on from a choice and
 * pressed Space emptied it unseen. By the keyboard a choice is emptied with Delete, a day with Delete once all of it is
 * selected, as it is when one comes to it, a text by its own keys.
 */
function forPointersOnly(icon: HTMLElement | null): (() => void) | undefined {
  const button = icon?.closest('button');
  button?.setAttribute('tabindex', '-1');
  const choice = button?.closest<HTMLElement>('.ant-select, .ant-picker');
  const empty = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' || isAboutText(event.target, choice)) return;
    event.preventDefault();
    button?.click();
  };
  choice?.addEventListener('keydown', empty);
  return () => choice?.removeEventListener('keydown', empty);
}

/** What is sought in a choice is text; a day is, unless all of it is selected. */
function isAboutText(target: EventTarget | null, choice: HTMLElement | null | undefined): boolean {
  if (!(target instanceof HTMLInputElement) || target.value === '') return false;
  const { selectionStart, selectionEnd, value } = target;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  return !isWhole || !choice?.matches('.ant-picker');
}
