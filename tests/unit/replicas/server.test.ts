// @vitest-environment node
/** The server behind the replicas: who is answered, what is written down, and what counts as explained. */
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startReplicas, type Server } from '../../replicas/index.ts';
import { serve, type Replica } from '../../replicas/server.ts';
import { variantsOf } from '../../replicas/linkedin/variants.ts';

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Ask {
  host: string;
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  plain?: boolean;
}

async function ask(
  server: { httpsPort: number; httpPort: number },
  { host, path, method, headers, body, plain }: Ask,
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      path,
      method: method ?? 'GET',
      headers: { host, ...headers },
      agent: false,
      rejectUnauthorized: false,
    };
    const sent = plain
      ? httpRequest({ ...options, port: server.httpPort })
      : httpsRequest({ ...options, port: server.httpsPort });
    sent.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += String(part);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const linkedin = 'www.linkedin.com';
const setting = '/mypreferences/d/settings/data-for-ai-improvement';
const api = '/mysettings-api/settingsApiSettings/allowDataForGenerativeAI';
const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
const own = { 'csrf-token': 'ajax:0000000000' };

describe('the server of the replicas', () => {
  let server: Server;
  beforeEach(async () => {
    server = await startReplicas();
  });
  afterEach(async () => {
    await server.close();
  });

  test('answers 404 in plain text where no replica lives, and writes it down', async () => {
    const got = await ask(server, {
      host: 'tracker.example',
      path: '/a?b=c',
      method: 'POST',
      body: 'seen',
      headers: { origin: 'https://x.example' },
    });
    expect(got).toMatchObject({ status: 404, body: 'No replica answers for tracker.example/a?b=c' });
    expect(got.headers['content-type']).toContain('text/plain');
    expect(server.requests()).toMatchObject([
      {
        listener: 'https',
        method: 'POST',
        host: 'tracker.example',
        path: '/a?b=c',
        body: 'seen',
        status: 404,
        headers: { origin: 'https://x.example' },
      },
    ]);
    expect(server.unexplained()).toHaveLength(1);
  });

  test('sends plain http on to https', async () => {
    const got = await ask(server, { host: linkedin, path: setting, plain: true });
    expect(got).toMatchObject({ status: 301, headers: { location: `https://${linkedin}${setting}` } });
    expect(server.requests()).toMatchObject([{ listener: 'http' }]);
  });

  test("a page is explained by a navigation alone, or by the page's own script", async () => {
    await ask(server, { host: linkedin, path: setting, headers: navigation });
    await ask(server, { host: linkedin, path: setting, headers: own });
    expect(server.unexplained()).toEqual([]);
    await ask(server, {
      host: linkedin,
      path: setting,
      headers: { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    });
    expect(server.unexplained()).toHaveLength(1);
  });

  test("the backend is for the page's own script", async () => {
    expect(await ask(server, { host: linkedin, path: api, headers: own })).toMatchObject({
      status: 200,
      body: expect.stringContaining('"settingValue":true'),
    });
    expect(server.unexplained()).toEqual([]);
    expect(
      await ask(server, { host: linkedin, path: api, method: 'POST', body: '{"settingValue":false}' }),
    ).toMatchObject({ status: 403 });
    expect(server.world.linkedin.allowDataForGenerativeAI).toBe(true);
    expect(server.unexplained()).toHaveLength(1);
  });

  test('a script or style that nothing loads as one is not explained', async () => {
    await ask(server, { host: linkedin, path: '/replica/style.css', headers: { 'sec-fetch-dest': 'style' } });
    expect(server.unexplained()).toEqual([]);
    await ask(server, { host: linkedin, path: '/replica/style.css', headers: { 'sec-fetch-dest': 'empty' } });
    expect(server.unexplained()).toHaveLength(1);
  });

  test('clear forgets the requests, reset the world as well', async () => {
    server.world.linkedin.allowDataForGenerativeAI = false;
    await ask(server, { host: linkedin, path: '/login', headers: navigation });
    server.clear();
    expect(server.requests()).toEqual([]);
    expect(server.world.linkedin.allowDataForGenerativeAI).toBe(false);
    server.reset();
    expect(server.world.linkedin.allowDataForGenerativeAI).toBe(true);
  });

  test('a slip in a variant is an error, not a plain page', async () => {
    expect(await ask(server, { host: linkedin, path: `${setting}?variant=lockd`, headers: navigation })).toMatchObject({
      status: 400,
    });
    expect(
      await ask(server, { host: linkedin, path: `${setting}?trk=x&utm_source=y`, headers: navigation }),
    ).toMatchObject({ status: 200 });
  });

  test("leaves nothing in the page that is not a page's own", async () => {
    const { body } = await ask(server, { host: linkedin, path: `${setting}?lateHydration`, headers: navigation });
    expect(body).not.toMatch(/replica (?:says|truth)|__truth|data-test/iu);
    expect(body).toContain('aria-labelledby="allowDataForGenerativeAI"');
  });
});

test('two replicas cannot answer for one host', async () => {
  const replica: Replica<object> = { hosts: ['a.example'], initial: () => ({}), handle: () => undefined };
  await expect(serve({ a: replica, b: replica })).rejects.toThrow('Two replicas answer for a.example');
});

test('variants in a query', () => {
  expect(variantsOf(new URLSearchParams('variant=old,lang:de&off'))).toEqual(['old', 'lang:de', 'off']);
  expect(variantsOf(new URLSearchParams('gen=mid&lang=ko&trk=nav'))).toEqual(['mid', 'lang:ko']);
  expect(() => variantsOf(new URLSearchParams('gen=older'))).toThrow('no variant "older"');
  expect(() => variantsOf(new URLSearchParams('lang=xx'))).toThrow('no variant "lang:xx"');
});
