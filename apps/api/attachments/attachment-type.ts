import { fileTypeFromBuffer } from 'file-type';
import type { AttachmentKind } from '@domain/case/attachment-kinds';

/** What a file of an extension must be found to be, and the media type it is then kept under. */
interface Kind {
  /** What the bytes say; without it they must be text. */
  readonly sniffed?: readonly string[];
  /** A file that an archive of this kind holds, by its name. */
  readonly holds?: string;
  readonly type: string;
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const same = (type: string): Kind => ({ sniffed: [type], type });
/** What older office programs write is one container for all of them. */
const compound = (type: string): Kind => ({ sniffed: ['application/x-cfb'], type });
const heif: Kind = {
  sniffed: ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  type: 'image/heic',
};

/** Every kind of file that is taken, by its extension. */
const KINDS: Readonly<Record<AttachmentKind, Kind>> = {
  pdf: same('application/pdf'),
  jpg: same('image/jpeg'),
  jpeg: same('image/jpeg'),
  png: same('image/png'),
  webp: same('image/webp'),
  heic: heif,
  heif,
  docx: same(`${OPEN_XML}.wordprocessingml.document`),
  xlsx: same(`${OPEN_XML}.spreadsheetml.sheet`),
  pptx: same(`${OPEN_XML}.presentationml.presentation`),
  doc: compound('application/msword'),
  xls: compound('application/vnd.ms-excel'),
  ppt: compound('application/vnd.ms-powerpoint'),
  wps: compound('application/kswps'),
  et: compound('application/kset'),
  ofd: { sniffed: ['application/zip'], holds: 'OFD.xml', type: 'application/ofd' },
  txt: { type: 'text/plain' },
  csv: { type: 'text/csv' },
};

/** The media type of a file; undefined when its extension is not taken or it is not what its extension says. */
export async function typeOf(name: string, bytes: Buffer): Promise<string | undefined> {
  const extension = extensionOf(name);
  if (!Object.hasOwn(KINDS, extension)) return undefined;
  const kind = KINDS[extension as AttachmentKind];
  const sniffed = (await fileTypeFromBuffer(bytes))?.mime;
  const fits = kind.sniffed
    ? sniffed !== undefined && kind.sniffed.includes(sniffed)
    : sniffed === undefined && isText(bytes);
  return fits && (kind.holds === undefined || bytes.includes(kind.holds)) ? kind.type : undefined;
}

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Tabs, line ends and form feeds apart, text has no control characters. */
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

function isText(bytes: Buffer): boolean {
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      return !CONTROL.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    } catch {
      return false;
    }
  });
}

const MOST_CHARACTERS = 150;
/** Controls, marks that turn the direction of writing around, halves of surrogate pairs, and what paths are made of. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;

/** A file name as it is kept: without folders and signs that deceive; undefined when nothing is left of it. */
export function fileNameOf(given: string): string | undefined {
  const name = given.split(/[/\\]/).at(-1)!.normalize('NFC').replace(UNSAFE, '').trim();
  const [, stem = '', extension = ''] = /^(.*)(\.[^.]+)$/.exec(name) ?? [];
  const short = [...stem].slice(0, MOST_CHARACTERS).join('').trim();
  return short === '' ? undefined : short + extension;
}
