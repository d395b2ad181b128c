export { type CaptureFacts, capture, MAX_PAGE_BYTES, tooLarge } from './capture.ts';
export {
  type CaptureOptions,
  type CaptureResult,
  captures,
  countCaptures,
  type FetchPage,
  type FetchProblem,
} from './captures.ts';
// `createFetcher` stays in fetch.ts, to be loaded when an address comes: it brings the HTTP client with it.
export type { FetchEvent, Fetcher, FetchOptions } from './fetch.ts';
