/** The core, which runs unchanged in browsers: the nouns, and the annotator from the model's files. */
export type { AnnotateOptions, Annotator } from './annotate/annotate.ts';
export { annotatorFrom, type ModelFiles } from './annotate/open.ts';
export * from './document/index.ts';
