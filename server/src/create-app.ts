import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { entities } from './entities.js';
import type { Config } from './platform/config/index.js';
import { openDatabase } from './platform/database/index.js';
import { refuseBadAddress } from './platform/http/fastify/bad-address.js';
import { describeApi } from './platform/http/describe-api.js';
import { hangUpWhenClosing } from './platform/http/fastify/hang-up-when-closing.js';
import { takeJsonBodies } from './platform/http/fastify/json-bodies.js';
import { serveClient } from './platform/http/serve-client.js';
import { log } from './platform/log.js';
import { BoardSockets } from './platform/sockets/board-sockets.js';

const megabyte = 1024 * 1024;

/** Opens the database, migrates it and builds the whole server; nothing listens yet. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  log.level = config.logLevel;
  const database = await openDatabase(config.database, entities, config.production);
  const adapter = new FastifyAdapter({
    bodyLimit: megabyte,
    trustProxy: config.origins.length > 0,
    frameworkErrors: refuseBadAddress,
    return503OnClosing: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, database), adapter, {
    logger: ['error', 'warn'],
    bodyParser: false,
  });
  app.setGlobalPrefix('api');
  app.enableShutdownHooks();
  takeJsonBodies(adapter.getInstance());
  hangUpWhenClosing(adapter.getInstance());
  await app.register(cookie);
  await app.register(multipart, {
    limits: { files: 1, fileSize: 5 * megabyte, fields: 10, fieldSize: 1000, parts: 11 },
  });
  await app.register(helmet, {
    contentSecurityPolicy: { directives: contentRules },
    strictTransportSecurity: config.secureCookies,
  });
  app.useWebSocketAdapter(new BoardSockets(app));
  describeApi(app);
  await serveClient(app, config.clientFolder);
  return app;
}

// No upgrade-insecure-requests: halls run on plain http in a closed network. Styles: Vue and the UI kit set inline ones.
const contentRules = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  frameAncestors: ["'self'"],
  upgradeInsecureRequests: null,
};
