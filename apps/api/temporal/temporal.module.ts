import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection } from '@temporalio/client';
import { dataConverterOf } from '@workflows/codec/data-converter';
import { parsePayloadKeys } from '@workflows/codec/payload-codec';
import { CONFIG, type Config } from '../config';
import { CallRetries } from './call-retries';

/** The client of Temporal. It connects when first used: the API starts without it and says that it is away. */
@Global()
@Module({
  providers: [
    CallRetries,
    {
      provide: Connection,
      inject: [CONFIG, CallRetries],
      useFactory: (
        { TEMPORAL_ADDRESS: address, TEMPORAL_API_KEY: apiKey, TEMPORAL_TLS: tls }: Config,
        { interceptors }: CallRetries,
      ) => Connection.lazy({ address, apiKey, tls: tls || undefined, interceptors }),
    },
    {
      provide: Client,
      inject: [Connection, CONFIG],
      useFactory: (connection: Connection, { TEMPORAL_NAMESPACE: namespace, PAYLOAD_KEYS: keys }: Config) =>
        new Client({
          connection,
          namespace,
          dataConverter: dataConverterOf(keys ? parsePayloadKeys(keys) : undefined),
        }),
    },
  ],
  exports: [Connection, Client],
})
export class TemporalModule implements OnApplicationShutdown {
  constructor(
    private readonly connection: Connection,
    private readonly retries: CallRetries,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.retries.end();
    await this.connection.close();
  }
}
