import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { OriginRule } from '../auth/index.js';

type Verdict = (error: string | null | undefined, success: boolean) => void;

/** Socket.IO on the server's own port, for viewers: small messages only, no foreign pages. */
export class BoardSockets extends IoAdapter {
  private readonly origins: OriginRule;

  constructor(app: INestApplicationContext) {
    super(app);
    this.origins = app.get(OriginRule);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    return super.createIOServer(port, {
      ...options,
      serveClient: false,
      maxHttpBufferSize: 16 * 1024,
      // Patches are small and many: compressing them costs more than it saves.
      perMessageDeflate: false,
      allowRequest: (request: IncomingMessage, tell: Verdict) => {
        const allowed = this.origins.allows(request.headers.origin, request.headers.host);
        tell(allowed ? null : 'request/foreign-origin', allowed);
      },
    } as ServerOptions);
  }

  // Sends the viewers away and leaves the port to the HTTP server. Socket.IO's own close would shut that too, and wait for
  // every browser that keeps its line open.
  override close(server: Server): Promise<void> {
    if (server.httpServer !== this.httpServer) return super.close(server);
    server.engine.close();
    return Promise.resolve();
  }
}
