import { createServer, type ServerResponse } from 'node:http';

/** What stands between us and an answer; each is for one request, in order. */
type Trouble =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  /** Half an answer, then the connection is gone. */
  | { readonly kind: 'cut' }
  /** Half an answer, ended in good order, as some proxies do. */
  | { readonly kind: 'half' }
  /** Says nothing for as long as it is asked. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'text'; readonly text: string };

interface Figures {
  readonly kpi: string;
  readonly municipality: string;
  readonly period: number;
  readonly values: readonly { gender: string; value: number | null; status: string; count: number }[];
}

interface KoladaStock {
  readonly kpis: readonly { id: string; title: string; description: string }[];
  readonly municipalities: readonly { id: string; title: string; type: string }[];
  readonly figures: readonly Figures[];
}

/** A server of the shape of Kolada's open API, on a port of its own. */
export interface KoladaServer {
  /** `http://127.0.0.1:PORT/v3` */
  readonly url: string;
  /** Addresses that were asked for, in order, without `/v3/`. */
  readonly asked: string[];
  /** What the coming requests meet. */
  readonly troubles: Trouble[];
  stock: KoladaStock;
  /** As a client sees that it is gone: the port answers no more. */
  close(): Promise<void>;
}

/** As Kolada: at most so many on a page. */
const mostOnPage = 5000;

export async function openKoladaServer(stock: KoladaStock): Promise<KoladaServer> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', base());
    kolada.asked.push(decodeURIComponent(`${url.pathname}${url.search}`.replace('/v3/', '')));
    const trouble = kolada.troubles.shift();
    const answer = JSON.stringify(answerTo(url, kolada.stock));
    if (trouble === undefined) send(response, 200, answer);
    else meet(response, trouble, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  const base = () => `http://127.0.0.1:${port}`;
  const kolada: KoladaServer = {
    ...{ url: `${base()}/v3`, asked: [], troubles: [], stock },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return kolada;
}

function send(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}

function meet(response: ServerResponse, trouble: Trouble, answer: string): void {
  const half = answer.slice(0, Math.floor(answer.length / 2));
  if (trouble.kind === 'status') send(response, trouble.status, '{"detail":"no"}', trouble.headers);
  if (trouble.kind === 'text') send(response, 200, trouble.text);
  if (trouble.kind === 'half') send(response, 200, half);
  if (trouble.kind === 'cut') {
    response.writeHead(200, { 'content-length': String(Buffer.byteLength(answer)) });
    response.write(half, () => response.destroy());
  }
}

function answerTo(url: URL, stock: KoladaStock) {
  const [, , first = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
  const title = (url.searchParams.get('title') ?? '').toLowerCase();
  const ids = rest[0]?.split(',');
  if (first === 'municipality') return paged(url, stock.municipalities);
  if (first === 'kpi')
    return paged(
      url,
      stock.kpis.filter((kpi) => (ids === undefined ? kpi.title.toLowerCase().includes(title) : ids.includes(kpi.id))),
    );
  const [, kpis = '', , places = '', , years = ''] = rest.map((part) => part);
  const [k, p, y] = [kpis, places, years].map((part) => part.split(','));
  return paged(
    url,
    stock.figures.filter(
      ({ kpi, municipality, period }) => k?.includes(kpi) && p?.includes(municipality) && y?.includes(String(period)),
    ),
  );
}

function paged(url: URL, all: readonly unknown[]) {
  const page = Number(url.searchParams.get('page') ?? 1);
  const size = Math.min(mostOnPage, Number(url.searchParams.get('per_page') ?? mostOnPage));
  const values = all.slice((page - 1) * size, page * size);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return { values, count: values.length, ...(page * size < all.length ? { next_page: next.href } : {}) };
}
