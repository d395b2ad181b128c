/** What a fault says, for a line about what was left out. */
export const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
