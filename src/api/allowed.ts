import type { Context } from 'hono';
import { ApiError } from './errors.ts';

interface Route {
  readonly method: string;
  readonly path: string;
}

/**
 * Answers what no route took: with the methods of the address where it has others, with a 404 where there is no such
 * address. OPTIONS asks for just these methods.
 */
export function answerOthers(routes: readonly Route[], c: Context): Response {
  const methods = methodsAt(routes, c.req.path);
  if (methods.length === 0) {
    throw new ApiError(404, 'not-found', 'There is no such route. GET /api lists those there are.');
  }
  const allow = methods.join(', ');
  c.header('allow', allow);
  if (c.req.method === 'OPTIONS') return c.body(null, 204);
  throw new ApiError(405, 'wrong-method', `${c.req.method} is not answered here; ${allow} is. Nothing was done.`);
}

function methodsAt(routes: readonly Route[], path: string): readonly string[] {
  const found = routes.filter((route) => route.method !== 'ALL' && patternOf(route.path).test(path));
  const methods = new Set(found.map(({ method }) => method));
  if (methods.size === 0) return [];
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods, 'OPTIONS'].sort();
}

/** `/api/documents/:id` matches one part of an address at `:id`. */
const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/:[^/]+/g, '[^/]+')}/?$`);
