import type * as S3 from '@aws-sdk/client-s3';
import { StoreAwayError, type AttachmentStore } from './attachment-store';

type Sdk = typeof S3;

const CONNECT_MS = 3_000;
const ANSWER_MS = 20_000;
const DEFAULT_REGION = 'us-east-1';

/** Keeps bytes in a bucket of an S3-compatible server, under `attachments/<id>`. */
export class S3Store implements AttachmentStore {
  private readonly bucket: string;
  private connecting: Promise<{ sdk: Sdk; client: S3.S3Client }> | undefined;

  /** `https://<access key>:<secret>@host:port/<bucket>?region=…`; the bucket must be there. */
  constructor(private readonly url: URL) {
    this.bucket = url.pathname.slice(1);
  }

  async put(id: string, bytes: Buffer): Promise<void> {
    const { sdk, client } = await this.connection();
    await away(client.send(new sdk.PutObjectCommand({ ...this.at(id), Body: bytes })));
  }

  async get(id: string): Promise<Buffer | undefined> {
    const { sdk, client } = await this.connection();
    const read = async () => {
      const { Body } = await client.send(new sdk.GetObjectCommand(this.at(id)));
      return Body && Buffer.from(await Body.transformToByteArray());
    };
    return away(
      read().catch((error: unknown) => {
        if (error instanceof sdk.NoSuchKey) return undefined;
        throw error;
      }),
    );
  }

  async remove(id: string): Promise<void> {
    const { sdk, client } = await this.connection();
    await away(client.send(new sdk.DeleteObjectCommand(this.at(id))));
  }

  private at(id: string) {
    return { Bucket: this.bucket, Key: `attachments/${id}` };
  }

  /** The SDK is large: it is loaded by the first who keeps something here. */
  private connection() {
    this.connecting ??= import('@aws-sdk/client-s3').then((sdk) => ({ sdk, client: this.clientOf(sdk) }));
    return this.connecting;
  }

  private clientOf(sdk: Sdk): S3.S3Client {
    const { protocol, host, username, password, searchParams } = this.url;
    return new sdk.S3Client({
      endpoint: `${protocol}//${host}`,
      region: searchParams.get('region') ?? DEFAULT_REGION,
      credentials: {
        accessKeyId: decodeURIComponent(username),
        secretAccessKey: decodeURIComponent(password),
      },
      // Most servers that speak S3 know neither buckets as host names nor the newer checksums.
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS },
      maxAttempts: 2,
    });
  }
}

async function away<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw new StoreAwayError(`the attachment store does not answer: ${(cause as Error).message}`, { cause });
  }
}
