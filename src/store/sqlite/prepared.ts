import type { Database, Statement } from 'better-sqlite3';

/** Prepares a statement, each text once. */
export type Prepare = <Row = unknown>(text: string) => Statement<unknown[], Row>;

export function preparedOnce(db: Database): Prepare {
  const prepared = new Map<string, Statement<unknown[]>>();
  return <Row>(text: string) => {
    const statement = prepared.get(text) ?? db.prepare<unknown[]>(text);
    prepared.set(text, statement);
    return statement as Statement<unknown[], Row>;
  };
}
