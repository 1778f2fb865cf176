import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a database that can be cut off and opened again: what a lost network or a restarted server looks like from the program. */
export interface Passage {
  /** The same database, through the passage. */
  readonly url: string;
  /** Cuts every connection, and refuses new ones. */
  shut(): Promise<void>;
  open(): Promise<void>;
  close(): Promise<void>;
}

export async function passageTo(databaseUrl: string): Promise<Passage> {
  const there = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect({ port: Number(there.port), host: there.hostname });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const shut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  const here = new URL(databaseUrl);
  here.host = `127.0.0.1:${port}`;
  let isOpen = true;
  return {
    url: here.href,
    shut: async () => {
      isOpen = false;
      await shut();
    },
    open: async () => {
      isOpen = true;
      await listen(port);
    },
    close: async () => {
      if (isOpen) await shut();
    },
  };
}
