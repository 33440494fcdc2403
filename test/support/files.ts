import type { Answer, TestApi } from './api';

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');

export interface Sent {
  readonly as?: string;
  readonly bytes?: Buffer;
  readonly name?: string;
  /** Fields of the form beside the file. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly field?: string;
  readonly language?: string;
}

export interface Uploaded extends Record<string, unknown> {
  readonly id: string;
  readonly scan: string;
  readonly code: string;
  readonly field: string;
  readonly rule: string;
  readonly detail: string;
}

/** Sends a file in a form, as browsers do. */
export async function sendFile(api: TestApi, path: string, sent: Sent = {}): Promise<Answer<Uploaded>> {
  const { as, bytes = PDF, name = '营业执照.pdf', fields = {}, field = 'file', language = 'zh-CN' } = sent;
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append(field, new Blob([new Uint8Array(bytes)]), name);
  const response = await fetch(`${api.url}${path}`, {
    method: 'POST',
    body: form,
    headers: { 'Accept-Language': language, ...(as ? { Authorization: `Bearer ${as}` } : {}) },
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Uploaded };
}
