import type { Request, RequestHandler } from 'express'
import type { AppContext } from '../context.ts'
import { findActor } from './find-actor.ts'
import type { Actor } from '../access/actor.ts'

const actors = new WeakMap<Request, Actor>()

/** Finds out who asks before anything of what they ask is read. */
export function whoAsks(
  context: Pick<AppContext, 'auth' | 'database' | 'publicUrl' | 'proxies'>,
): RequestHandler {
  return async (request, response, next) => {
    actors.set(request, await findActor(context, request, response))
    next()
  }
}

/** Who asks. @throws behind no {@link whoAsks} */
export function actorOf(request: Request): Actor {
  const actor = actors.get(request)
  if (actor === undefined) throw new Error('nobody found out who asks')
  return actor
}

/** Whether somebody asks who is not let in. */
export function isStranger(request: Request): boolean {
  return actorOf(request).kind === 'nobody'
}
