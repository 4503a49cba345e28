/**
 * One https and one http server on 127.0.0.1 that answer for every host name. A browser is told to send all names to
 * them (see `tests/browser/support/driver.ts`), so that replicas of settings pages live under their real host names.
 * Everything that reaches either server is logged: a test can say what was asked for, and that nothing else was.
 */
import { X509Certificate, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  createServer as createHttp,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { Server as NetServer, Socket } from 'node:net';

/** What a request was for, said by the replica that answered it. */
export type Purpose =
  /** A document: legitimate when the browser navigates to it, or the page's own router asks for it. */
  | 'page'
  /** Script, style or image of a replica's page. */
  | 'asset'
  /** The replica's own backend, called by the page's script. */
  | 'api';

export interface Logged {
  listener: 'https' | 'http';
  method: string;
  host: string;
  /** Path and query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  status: number;
  /** `undefined`: no replica knows this address. */
  purpose?: Purpose;
  /** The page's own script vouches for it, by a header that nothing else sends. */
  own: boolean;
  /** Date.now() of its arrival. */
  at: number;
}

export interface Call {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  cookies: Record<string, string>;
  body: string;
}

export interface Reply {
  purpose: Purpose;
  status?: number;
  type?: string;
  headers?: Record<string, string | string[]>;
  body?: string;
  /** Answer only after this many ms. */
  after?: number;
  /** The request carries the mark of the page's own script. */
  own?: boolean;
}

/** A replica of one service. `handle` returns undefined for what it does not know. */
export interface Replica<State> {
  hosts: readonly string[];
  initial(): State;
  handle(call: Call, state: State): Promise<Reply | undefined> | Reply | undefined;
}

/** The state of each replica, by its name. */
export type WorldOf<R extends Replicas> = { [Name in keyof R]: ReturnType<R[Name]['initial']> };
// Methods, unlike properties, let a replica with a state of its own stand here.
export type Replicas = Record<string, Replica<unknown>>;

export interface ReplicaServer<World> {
  httpsPort: number;
  httpPort: number;
  /** Base64 SHA-256 of the certificate's public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
  spki: string;
  /** The state behind the replicas: the truth that the pages show. Tests read and set it. */
  readonly world: World;
  /** A new world, and an empty log. */
  reset(): void;
  requests(): Logged[];
  /**
   * Requests that no navigation and no replica's own page explains. An extension that asks for nothing leaves this
   * empty.
   */
  unexplained(): Logged[];
  clear(): void;
  /** As if the network were gone: what is open is cut, what is asked for gets no answer. Or back again. */
  cut(gone: boolean): void;
  close(): Promise<void>;
}

const pem = readFileSync(new URL('tls.pem', import.meta.url), 'utf8');

function spkiHash(): string {
  const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

async function readBody(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function portOf(server: NetServer): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return address.port;
}

function parseCookies(header: string | undefined): Record<string, string> {
  const pairs = (header ?? '').split(';').map((part) => part.trim().split('='));
  return Object.fromEntries(pairs.filter(([name]) => name).map(([name, ...value]) => [name, value.join('=')]));
}

const explained: Record<Purpose, (entry: Logged) => boolean> = {
  page: (entry) => entry.own || entry.headers['sec-fetch-mode'] === 'navigate',
  asset: (entry) => ['script', 'style', 'image', 'font'].includes(String(entry.headers['sec-fetch-dest'])),
  api: (entry) => entry.own,
};

export async function serve<R extends Replicas>(replicas: R): Promise<ReplicaServer<WorldOf<R>>> {
  const byHost = new Map<string, string>();
  for (const [name, replica] of Object.entries(replicas)) {
    for (const host of replica.hosts) {
      if (byHost.has(host)) throw new Error(`Two replicas answer for ${host}`);
      byHost.set(host, name);
    }
  }
  // The values have the types that the replicas give them; only the loop hides it.
  const fresh = (): WorldOf<R> =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    Object.fromEntries(Object.entries(replicas).map(([name, replica]) => [name, replica.initial()])) as WorldOf<R>;
  let world = fresh();
  let log: Logged[] = [];
  let gone = false;

  async function answer(listener: 'https' | 'http', req: IncomingMessage, res: ServerResponse): Promise<void> {
    const host = (req.headers.host ?? '').replace(/:\d+$/u, '').toLowerCase();
    const path = req.url ?? '/';
    const entry: Logged = {
      listener,
      method: req.method ?? '',
      host,
      path,
      headers: req.headers,
      body: '',
      status: 0,
      own: false,
      at: Date.now(),
    };
    log.push(entry);
    entry.body = await readBody(req);
    const name = byHost.get(host);
    let reply: Reply | undefined;
    if (name !== undefined && listener === 'http') {
      reply = { purpose: 'page', status: 301, headers: { location: `https://${host}${path}` } };
    } else if (name !== undefined) {
      const call: Call = {
        method: entry.method,
        url: new URL(path, `https://${host}`),
        headers: req.headers,
        cookies: parseCookies(req.headers.cookie),
        body: entry.body,
      };
      reply = await replicas[name]?.handle(call, world[name]);
    }
    if (reply?.after) await new Promise((resolve) => setTimeout(resolve, reply.after));
    entry.status = reply ? (reply.status ?? 200) : 404;
    if (reply) entry.purpose = reply.purpose;
    entry.own = reply?.own ?? false;
    res.writeHead(entry.status, {
      'content-type': reply ? (reply.type ?? 'text/html; charset=utf-8') : 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...reply?.headers,
    });
    res.end(reply ? (reply.body ?? '') : `No replica answers for ${host}${path}`);
  }

  const listen = (listener: 'https' | 'http') => (req: IncomingMessage, res: ServerResponse) => {
    answer(listener, req, res).catch((error: unknown) => {
      // A replica that throws must fail the test that uses it, loudly.
      console.error(error);
      if (!res.headersSent) res.writeHead(500, { 'content-type': 'text/plain' });
      res.end(String(error));
    });
  };
  const secure = createHttps({ key: pem, cert: pem }, listen('https'));
  const plain = createHttp(listen('http'));
  const sockets = new Set<Socket>();
  for (const server of [secure, plain]) {
    // Browsers hold connections open that never carried a request; a TLS socket must be closed as such, not by the one
    // below it.
    server.on(server === secure ? 'secureConnection' : 'connection', (socket: Socket) => {
      if (gone) {
        socket.destroy();
        return;
      }
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve, reject) => {
      server.on('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
  }

  return {
    httpsPort: portOf(secure),
    httpPort: portOf(plain),
    spki: spkiHash(),
    get world() {
      return world;
    },
    reset() {
      world = fresh();
      log = [];
    },
    requests: () => [...log],
    unexplained: () => log.filter((entry) => entry.purpose === undefined || !explained[entry.purpose](entry)),
    clear() {
      log = [];
    },
    cut(now) {
      gone = now;
      if (gone) for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(
        [secure, plain].map((server) => {
          const closed = new Promise((resolve) => server.close(resolve));
          server.closeAllConnections();
          return closed;
        }),
      );
    },
  };
}
