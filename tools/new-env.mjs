/** Prints fresh secrets for docker-compose.yml: node tools/new-env.mjs > .env */
import { randomBytes } from 'node:crypto';

const password = () => randomBytes(24).toString('base64url');
const key = () => randomBytes(32).toString('base64');

console.log(
  [
    '# Made once. Losing one of the KEYS means losing what they encrypt: keep a copy in a safe place.',
    `POSTGRES_PASSWORD=${password()}`,
    `TEMPORAL_DB_PASSWORD=${password()}`,
    `PII_KEYS=first:${key()}`,
    `PII_HASH_KEY=${key()}`,
    `PAYLOAD_KEYS=first:${key()}`,
    `ATTACHMENT_KEYS=first:${key()}`,
    '# Where browsers reach the API, behind which proxies, and how mail goes out:',
    '# PUBLIC_ORIGINS=https://banshi.example.gov.cn',
    '# TRUST_PROXY=1',
    '# SMTP_URL=smtps://user:password@mail.example.gov.cn',
    '# Where attachments are kept if not in Postgres, and what scans them (docker compose --profile scanner):',
    '# ATTACHMENT_STORE=s3',
    '# S3_URL=https://key:secret@s3.example.gov.cn/bucket?region=cn-north-1',
    '# CLAMD_ADDRESS=clamav:3310',
  ].join('\n'),
);
