import { freePort } from '../../tools/stack/ports';
import type { TestApi } from './api';
import { AppProcess } from './app-process';

/** An API as a process of its own, beside the suite's: on its database and with its settings. */
export class ApiProcess extends AppProcess {
  private constructor(
    readonly url: string,
    env: Readonly<Record<string, string>>,
  ) {
    super('apps/api/main.ts', `${url}/health/ready`, env);
  }

  static async beside({ settings }: TestApi): Promise<ApiProcess> {
    const port = await freePort();
    return new ApiProcess(`http://127.0.0.1:${port}`, { ...settings, API_PORT: String(port) });
  }
}
