const STEP = 1024;
const UNITS = ['B', 'KB', 'MB'] as const;

/** How large a file is, in the unit that says it shortest. */
export function sizeText(bytes: number, language: string): string {
  const unit = bytes < STEP ? 0 : bytes < STEP ** 2 ? 1 : 2;
  const figures = new Intl.NumberFormat(language, { maximumFractionDigits: unit === 2 ? 1 : 0 });
  return `${figures.format(bytes / STEP ** unit)} ${UNITS[unit]}`;
}
