const STORED = 'agency-assist.elder-mode';

/** Whether large type and strong contrast (长辈版) were chosen on this device. */
export const isElderMode = (): boolean => localStorage.getItem(STORED) === 'on';

/** Puts the pages into the mode that was chosen on this device. */
export function showElderMode(): void {
  document.documentElement.toggleAttribute('data-elder', isElderMode());
}

/** Chooses the mode for this device, and shows it at once. */
export function chooseElderMode(on: boolean): void {
  localStorage.setItem(STORED, on ? 'on' : 'off');
  showElderMode();
}
