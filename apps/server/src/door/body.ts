import express, { type Request, type RequestHandler } from 'express'
import { storableJson } from './storable-json.ts'

/**
 * Reads a body of JSON as text, for whoever parses it, once. Nothing is unpacked: no browser packs what it sends, and a packed body
 * says nothing about its size.
 * @param most in bytes, for whoever asks
 */
export function readBody(most: (request: Request) => number): RequestHandler {
  const readers = new Map<number, RequestHandler>()
  function readerOf(limit: number): RequestHandler {
    const reader = readers.get(limit) ?? express.raw({ type: () => true, limit, inflate: false })
    readers.set(limit, reader)
    return reader
  }
  return (request, response, next) => {
    void readerOf(most(request))(request, response, (error?: unknown) => {
      if (error !== undefined) {
        next(error)
        return
      }
      if (Buffer.isBuffer(request.body)) request.body = storableJson(request.body.toString())
      next()
    })
  }
}

/** An input may stand in the address as well. */
export const cleanQuery: RequestHandler = (request, _response, next) => {
  const [path = '', ...rest] = request.url.split('?')
  const query = new URLSearchParams(rest.join('?'))
  const input = query.get('input')
  if (input?.includes('\\') === true) {
    query.set('input', storableJson(input))
    request.url = `${path}?${query.toString()}`
  }
  next()
}
