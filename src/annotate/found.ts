export type { FoundAttribution } from '../model/found.ts';
