let isDown = false;
const set = (value: boolean) => () => (isDown = value);
document.addEventListener('pointerdown', set(true), true);
document.addEventListener('pointerup', set(false), true);
document.addEventListener('pointercancel', set(false), true);

/**
 * Acts at once, or when the click that is under way is over. A field is left when the button goes down; were the page to
 * move before it comes up, the click would miss what it was meant for.
 */
export function afterClick(act: () => void): void {
  if (!isDown) return act();
  document.addEventListener('pointerup', () => setTimeout(act), { once: true });
}
