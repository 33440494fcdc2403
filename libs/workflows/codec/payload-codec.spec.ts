import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import { EncryptingCodec, parsePayloadKeys } from './payload-codec';

const key = () => randomBytes(32);
const payload = (value: unknown) => defaultPayloadConverter.toPayload(value)!;
const textOf = (bytes: Uint8Array | null | undefined) => Buffer.from(bytes ?? []).toString('latin1');

describe('the payload codec', () => {
  const codec = new EncryptingCodec(new Map([['a', key()]]));

  it.each([['short'], ['x'.repeat(5000)], [{ deep: [1, null, '中文'] }], [null]])(
    'gives back what it was given',
    async (value) => {
      const [encoded] = await codec.encode([payload(value)]);
      const [decoded] = await codec.decode([encoded!]);
      expect(defaultPayloadConverter.fromPayload(decoded!)).toEqual(value);
    },
  );

  it('hides the data, differently each time, and makes long ones shorter', async () => {
    const long = payload({ words: '办件'.repeat(5000) });
    const [[one], [two]] = [await codec.encode([long]), await codec.encode([long])];
    expect(textOf(one!.data)).not.toContain('words');
    expect(Buffer.from(one!.data!).equals(Buffer.from(two!.data!))).toBe(false);
    expect(one!.data!.length).toBeLessThan(long.data!.length / 4);
  });

  it('reads what an older key wrote', async () => {
    const old = key();
    const [encoded] = await new EncryptingCodec(new Map([['old', old]])).encode([payload('word')]);
    const [decoded] = await new EncryptingCodec(
      new Map([
        ['new', key()],
        ['old', old],
      ]),
    ).decode([encoded!]);
    expect(defaultPayloadConverter.fromPayload(decoded!)).toBe('word');
  });

  it('lets pass what is not its own', async () => {
    const plain = payload({ from: 'the command line' });
    expect(await codec.decode([plain])).toEqual([plain]);
  });

  it('refuses what was changed, and what it has no key for', async () => {
    const [encoded] = await codec.encode([payload('word')]);
    const changed = Buffer.from(encoded!.data!);
    changed[14]! ^= 1;
    await expect(codec.decode([{ ...encoded!, data: changed }])).rejects.toThrow();
    const stranger = new EncryptingCodec(new Map([['b', key()]]));
    await expect(stranger.decode([encoded!])).rejects.toThrow('add it to PAYLOAD_KEYS');
  });
});

describe('the setting of the keys', () => {
  it('is a list, the current one first', () => {
    const [one, two] = [key().toString('base64'), key().toString('base64')];
    expect([...parsePayloadKeys(`b:${two},a:${one}`).keys()]).toEqual(['b', 'a']);
  });

  it.each(['', 'a', 'a:c2hvcnQ=', `:${key().toString('base64')}`])('"%s" is refused', (setting) => {
    expect(() => parsePayloadKeys(setting)).toThrow('32 bytes');
  });

  it('names no two keys alike', () => {
    const [one, two] = [key().toString('base64'), key().toString('base64')];
    expect(() => parsePayloadKeys(`a:${one},a:${two}`)).toThrow('two keys of PAYLOAD_KEYS are called "a"');
  });
});
