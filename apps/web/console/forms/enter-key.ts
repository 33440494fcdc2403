/** Enter in a field, say after a date, ends the field and does not send the form: Ctrl+Enter and the button do. */
export function keepsForm(event: Pick<KeyboardEvent, 'key' | 'target' | 'preventDefault'>): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}
