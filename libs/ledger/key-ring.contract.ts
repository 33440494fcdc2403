import { z } from 'zod';
import { KeyRing } from './key-ring';

/** A setting that holds a key ring. */
export const keyRing = (setting: string) =>
  z.string().superRefine((keys, context) => {
    try {
      new KeyRing(setting, keys);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
    }
  });
