import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface VenueNetwork {
  /** The server's address as people in the venue use it. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A proxy as venues have them: it lets no websocket through, and nothing at all whose address begins with `blocked`. */
export async function startVenueNetwork(server: string, blocked?: string): Promise<VenueNetwork> {
  const forward = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method, headers, url = '/' } = incoming;
    if (blocked !== undefined && url.startsWith(blocked)) {
      outgoing.writeHead(403).end();
      return;
    }
    const onward = request(new URL(url, server), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  };
  const proxy = createServer(forward).on('upgrade', (_incoming, socket) => {
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      proxy.close(() => resolve());
      proxy.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}
