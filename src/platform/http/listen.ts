import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

export interface Listening {
  readonly port: number;
  /** Takes no new requests, waits for those under way (ten seconds at most), then closes. */
  close(): Promise<void>;
}

const patience = 10_000;

/** The port is somebody else's: one sentence for whoever starts the program. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  constructor(port: number) {
    super(`Port ${port} är upptagen av ett annat program. Välj en annan, till exempel PORT=${port + 1} npm start.`);
  }
}

/**
 * Serves the app. A client that sends its headers or its body too slowly is let go.
 * @param port 0 takes a free one
 * @throws PortTaken when somebody else listens there
 */
export function listen(
  app: { fetch(request: Request, env?: object): Response | Promise<Response> },
  port: number,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request, env) => app.fetch(request, env),
    serverOptions: { headersTimeout: 15_000, requestTimeout: 60_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 },
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error));
    server.listen(port, () => {
      const close = () =>
        new Promise<void>((closed) => {
          const timer = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience);
          server.close(() => {
            clearTimeout(timer);
            closed();
          });
          if ('closeIdleConnections' in server) server.closeIdleConnections();
        });
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
}
