export { type CaptureFacts, capture } from './capture.ts';
export {
  type CaptureOptions,
  type CaptureResult,
  captures,
  capturesOfBytes,
  countCaptures,
  type FetchPage,
  type FetchProblem,
} from './captures.ts';
// `createFetcher` and `createEndpoint` stay in their files, to be loaded when an address comes: they bring the HTTP
// client with them.
export type { Endpoint, EndpointOptions } from './endpoint.ts';
export type { FetchEvent, Fetcher, FetchOptions } from './fetch.ts';
