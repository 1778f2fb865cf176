import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

export interface Listening {
  readonly port: number;
  /** Takes no new requests, waits for those under way (ten seconds at most), then closes. */
  close(): Promise<void>;
}

const patience = 10_000;

/** How long a client may take (ms), and how much room all of them have. */
const limits = {
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  /** How often the above are looked at: Node's own half minute would triple them. */
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
  /** Open at once: a machine that would run out of files first serves nobody. */
  connections: 4_096,
};

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
  given: Partial<typeof limits> = {},
): Promise<Listening> {
  const { connections, ...serverOptions } = { ...limits, ...given };
  const server = createAdaptorServer({
    fetch: (request, env) => app.fetch(request, env),
    serverOptions,
  });
  server.maxConnections = connections;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error));
    server.listen(port, () => {
      const close = () =>
        new Promise<void>((closed) => {
          const letGo = () => 'closeIdleConnections' in server && server.closeIdleConnections();
          const timer = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience);
          // A connection that was answering becomes idle, and would wait for a next request.
          const often = setInterval(letGo, 100);
          server.close(() => {
            clearTimeout(timer);
            clearInterval(often);
            closed();
          });
          letGo();
        });
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
}
