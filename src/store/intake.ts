import type { AnnotationRecord, Capture, Document } from '../document/index.ts';
import type { SpeakerIdentity } from './store.ts';

/** What a store is given to keep together: the arguments of `Store.add` as one thing. */
export interface Intake {
  readonly capture: Capture;
  readonly document: Document;
  /** Null where nothing was annotated. */
  readonly record: AnnotationRecord | null;
  readonly identities: readonly SpeakerIdentity[];
}
