import 'reflect-metadata';
import { Controller, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** Answers as much as the product does to a decision, and does nothing for it. */
@Controller('nothing')
class NothingController {
  @Post()
  answer() {
    return { no: 'nothing', seq: 1, at: '', stage: 'handling', nextWake: null, recorded: true };
  }
}

@Module({ controllers: [NothingController] })
class NothingModule {}

/** A route of Nest by itself at the port given, until SIGTERM: what any route costs before it does something. */
async function main(): Promise<void> {
  const app = await NestFactory.create(NothingModule, { logger: ['error'] });
  await app.listen(Number(process.argv[2]), '127.0.0.1');
  process.send?.('ready');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
