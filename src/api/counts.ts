/** What counts as an unnamed source, for the room as for the command line: one rule, in `collection`. */
export { isUnnamed, namedEntities } from '../collection/summary.ts';
