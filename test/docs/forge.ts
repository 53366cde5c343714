import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A comment as a forge keeps it. */
export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

/** A forge on loopback that knows comments of one change, and nothing else. */
export interface Forge {
  readonly url: string;
  readonly comments: () => readonly Comment[];
  readonly close: () => Promise<void>;
}

/** What differs between forges: paths, the way to say who one is, and what a comment looks like. */
interface Dialect {
  readonly list: string;
  readonly one: RegExp;
  readonly update: string;
  readonly token: (headers: IncomingMessage['headers']) => string | undefined;
  readonly shown: (comment: Comment) => unknown;
}

const bot = 'review-bot';

/** https://docs.github.com/en/rest/issues/comments */
export const githubDialect: Dialect = {
  list: '/repos/acme/meshwright/issues/7/comments',
  one: /^\/repos\/acme\/meshwright\/issues\/comments\/(\d+)$/,
  update: 'PATCH',
  token: ({ authorization }) => /^Bearer (.*)$/.exec(authorization ?? '')?.[1],
  shown: ({ id, body, author }) => ({ id, body, user: { login: author } }),
};

/** https://docs.gitlab.com/api/notes/ */
export const gitlabDialect: Dialect = {
  list: '/projects/42/merge_requests/7/notes',
  one: /^\/projects\/42\/merge_requests\/7\/notes\/(\d+)$/,
  update: 'PUT',
  token: (headers) => [headers['private-token']].flat()[0],
  shown: ({ id, body, author }) => ({ id, body, author: { id: author.length, username: author } }),
};

/** The longest comment that GitHub takes. */
const longest = 65_536;

/** Starts a forge whose change has these comments already; it knows one user, `review-bot`, with the token `secret`. */
export async function startForge(dialect: Dialect, before: readonly Comment[]): Promise<Forge> {
  const comments = [...before];
  const answer = (request: IncomingMessage, sent: string): readonly [number, unknown] => {
    const url = new URL(request.url ?? '', 'http://forge');
    if (dialect.token(request.headers) !== 'secret') return [401, { message: 'who are you?' }];
    if (url.pathname === '/user') return [200, { id: bot.length, username: bot }];
    if (url.pathname === dialect.list && request.method === 'GET') {
      const size = Number(url.searchParams.get('per_page') ?? 20);
      const first = (Number(url.searchParams.get('page') ?? 1) - 1) * size;
      return [200, comments.slice(first, first + size).map(dialect.shown)];
    }
    if (request.headers['content-type'] !== 'application/json') return [415, { message: 'JSON, please' }];
    const { body } = JSON.parse(sent) as { readonly body: string };
    if (body.length > longest) return [422, { message: 'body is too long' }];
    if (url.pathname === dialect.list && request.method === 'POST') {
      const made = { id: 1000 + comments.length, author: bot, body };
      comments.push(made);
      return [201, dialect.shown(made)];
    }
    const id = Number(dialect.one.exec(url.pathname)?.[1]);
    const at = comments.findIndex((comment) => comment.id === id);
    const found = comments[at];
    if (found === undefined || request.method !== dialect.update) return [404, { message: 'not found' }];
    comments[at] = { ...found, body };
    return [200, dialect.shown({ ...found, body })];
  };
  const server = createServer((request, response) => {
    let sent = '';
    request.setEncoding('utf8');
    request.on('data', (data: string) => (sent += data));
    request.on('end', () => {
      const [status, body] = answer(request, sent);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments: () => comments,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
