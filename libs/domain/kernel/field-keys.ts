/**
 * The keys under which catalogues name a field of a form, the closest first: as it is called in that form, else as any
 * field of its name is. A form is a command's, or what else is filled in; `units.0` is among the `units`.
 */
export function fieldKeys(form: string, path: string): string[] {
  const names = path.split('.').filter((step) => !/^\d+$/.test(step));
  return [`${form}.${names.join('.')}`, names.at(-1) ?? ''];
}

/** The keys of the words of a value among fixed ones: those of the form's own field, else those of any field of its name. */
export function valueKeys(form: string, path: string, value: string): string[] {
  return fieldKeys(form, path).map((field) => `value.${field}.${value}`);
}
