/** How the room counts, as the command line does: what is an unnamed source, and numbers in words. One rule, in `collection`. */
export { counted, isUnnamed, namedEntities } from '../collection/summary.ts';
