import { normalIdNumber } from '@domain/case/id-number';
import { normalPhone, type Particulars } from './particulars';

/** 复姓: surnames of two characters, which stay whole. */
const DOUBLE_SURNAMES = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 宇文 长孙 端木 百里 呼延 南宫 独孤 西门'.split(
    ' ',
  ),
);
/** The part of an address that is shown: down to the town or street office. */
const TO_TOWNSHIP = /^.*?(?:街道|镇|乡|苏木|县|区|市|州|旗)/u;

const stars = (count: number): string => '*'.repeat(Math.max(count, 1));
/** At least so many signs are hidden, as of a mobile number: of a short one its end alone is shown, or nothing. */
const HIDDEN = 4;

function middle(text: string, most: { readonly head: number; readonly tail: number }): string {
  const tail = text.length >= most.tail + HIDDEN ? most.tail : 0;
  const head = text.length >= most.head + most.tail + HIDDEN ? most.head : 0;
  return text.slice(0, head) + stars(text.length - head - tail) + text.slice(text.length - tail);
}

/** 何* · 欧阳**: the surname stays. */
export function maskName(name: string): string {
  const characters = [...name];
  const surname = DOUBLE_SURNAMES.has(characters.slice(0, 2).join('')) && characters.length > 2 ? 2 : 1;
  return characters.slice(0, surname).join('') + stars(characters.length - surname);
}

/** 138****1234, however it was written down; an e-mail address may stand in its place. */
export const maskPhone = (phone: string): string =>
  middle(phone.includes('@') ? phone.trim() : normalPhone(phone), { head: 3, tail: 4 });
/** 4600**********0015 */
const maskIdNumber = (idNumber: string): string => middle(normalIdNumber(idNumber), { head: 4, tail: 4 });

function maskAddress(address: string): string {
  let shown = '';
  for (let rest = address; ;) {
    const part = TO_TOWNSHIP.exec(rest)?.[0];
    if (part === undefined) break;
    shown += part;
    rest = rest.slice(part.length);
    if (/(街道|镇|乡|苏木)$/u.test(part)) break;
  }
  return `${shown}***`;
}

/**
 * What may stand in a list. The name and code of an organisation are public; special needs are sensitive (个人信息保护法
 * 第二十八条) and only say that there are some.
 */
export function maskParticulars(particulars: Particulars): Particulars {
  const { name, kind, phone, idNumber, address, specialNeeds } = particulars;
  const organisation = kind === 'organisation';
  return {
    kind,
    name: organisation ? name : maskName(name),
    phone: phone && maskPhone(phone),
    idNumber: idNumber && (organisation ? idNumber : maskIdNumber(idNumber)),
    address: address && maskAddress(address),
    specialNeeds: specialNeeds && '***',
  };
}
