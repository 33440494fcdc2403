/** What is known of an applicant (个人信息); never outside the register but for those who may see it. */
export interface Particulars {
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly phone?: string;
  readonly idNumber?: string;
  readonly address?: string;
  readonly specialNeeds?: string;
}

/** Names compare without regard to width, case and spaces. */
export const normalName = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Digits only, without the country's code. */
export const normalPhone = (phone: string): string =>
  phone
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^(0086|86)(?=1\d{10}$)/, '');

/** The pairs of neighbouring characters of a name, to find a part of it. */
export function pairsOf(name: string): string[] {
  const characters = [...normalName(name)];
  const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  return [...new Set(pairs)];
}
