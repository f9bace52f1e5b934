import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** The API's documents: pages at /api/docs, the description at /api/openapi.json. */
export function describeApi(app: INestApplication): void {
  const description = new DocumentBuilder()
    .setTitle('Jiangsai')
    .setDescription(
      'Skills-competition management with a realtime scoreboard. Requests that change something carry the session cookie, its token in ' +
        '`x-csrf-token` and a client-made `Idempotency-Key`; refusals answer `{error: {code, message, params?, where?, problems?}}`.',
    )
    .setVersion('1')
    .addCookieAuth('jiangsai_session')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, description), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
}
