/** The rules of rules.ts as a program of process.ts. */
import { find } from './rules.ts';
import { serve } from './serve.ts';

await serve('rules of seventy lines', ({ text }) => find(text));
