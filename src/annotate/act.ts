import type { Act } from '../document/index.ts';
export const actOf = (_cue: string, _content: string): Act => 'state';
