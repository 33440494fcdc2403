/** 附件: the kinds of files that are taken, by their extensions. What a file really is, the API finds out. */
export const ATTACHMENT_KINDS = [
  'pdf',
  'jpg',
  'jpeg',
  'png',
  'webp',
  'heic',
  'heif',
  'docx',
  'xlsx',
  'pptx',
  'doc',
  'xls',
  'ppt',
  'wps',
  'et',
  'ofd',
  'txt',
  'csv',
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** The unit in which the largest file is set, in bytes. */
export const MEGABYTE = 1024 * 1024;

/** What the dialog of a system is told to offer. */
export const OFFERED_FILES = ATTACHMENT_KINDS.map((kind) => `.${kind}`).join();
