import type { Config } from './config';
import { logging } from './logging';

describe('the log of requests', () => {
  it.each([
    ['/api/track/U6QFET8QTGRU/otp', '/api/track/…/otp'],
    ['/citizens/track/U6QFET8QTGRU?plain', '/citizens/track/…'],
    ['/api/plain?code=U6QFET8QTGRU', '/api/plain'],
  ])('has no query code in it: %s', (url, path) => {
    const { pinoHttp } = logging({ LOG_LEVEL: 'info' } as Config);
    const { serializers } = pinoHttp as { serializers: { req: (request: object) => object } };
    expect(serializers.req({ id: 1, method: 'GET', url })).toEqual({ id: 1, method: 'GET', path });
  });
});
