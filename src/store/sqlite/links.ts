import type { SpeakerLink } from '../store.ts';
import type { Connection } from './connection.ts';
import { acceptedLinks, inForce, logAbout } from './log.ts';

/** The links in force of a row and of those that lead to it, those by a person first; each identifier once. */
export function linksOf(connection: Connection, row: number): readonly SpeakerLink[] {
  const log = logAbout(connection, row);
  const force = inForce(log);
  const accepted = acceptedLinks(log, force);
  const links = log.flatMap(({ id, decision, ...deciding }): SpeakerLink[] => {
    if (decision.kind !== 'link' || !force.has(id)) return [];
    const { service, identifier, label, url, score } = decision;
    return [{ decision: id, ...{ service, identifier, label, url, score }, ...deciding, accepted: accepted.has(id) }];
  });
  const seen = new Set<string>();
  return links
    .toSorted((a, b) => Number(b.accepted) - Number(a.accepted))
    .filter(({ service, identifier }) => {
      const key = JSON.stringify([service, identifier]);
      return !seen.has(key) && seen.add(key);
    });
}
